import { useLoaderData } from 'react-router';
import { today } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { Card, EmptyState, Page } from '#app/ui/index.ts';
import { readOwnPlan } from '../commands/read-own.ts';
import { Lapsing } from '../components/lapsing.tsx';
import { NextTime } from '../components/next-time.tsx';
import { OtherPlans } from '../components/other-plans.tsx';
import { Promises } from '../components/promises.tsx';

export const loader = page('own.plan', async ({ tx, touches }) => {
  const own = await readOwnPlan(tx);
  if (own.caseId) touches(own.caseId);
  return { ...own, today: today() };
});

/** My goal, what I do, what others have promised, next time. */
export default function OwnPlan() {
  const { view, meeting, lapsing, references, today: day } = useLoaderData<typeof loader>();
  const actions = (view?.goals ?? []).flatMap((goal) => goal.actions).filter(({ state }) => state !== 'dropped');
  const next = <NextTime meeting={meeting} followUpOn={view?.plan.followUpOn ?? null} today={day} />;
  return (
    <Page title={m.portfolio_plan_title()} width="reading">
      <Lapsing consents={lapsing} />
      {view ? (
        <>
          <Card title={m.portfolio_goal()}>
            <blockquote className="s-own-words">{view.plan.ownGoal}</blockquote>
            {view.plan.state === 'proposed' ? <p>{m.portfolio_proposed()}</p> : null}
          </Card>
          {next}
          <Promises title={m.portfolio_mine()} actions={actions.filter((one) => one.byParticipant)} empty={m.portfolio_mine_none()} />
          <Promises title={m.portfolio_theirs()} actions={actions.filter((one) => !one.byParticipant)} named empty={m.portfolio_theirs_none()} />
        </>
      ) : (
        <>
          <EmptyState title={m.portfolio_no_plan_title()}>{m.portfolio_no_plan()}</EmptyState>
          {next}
        </>
      )}
      <OtherPlans references={references} />
    </Page>
  );
}
