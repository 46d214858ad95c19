import { ButtonLink, Link, Notice, Section } from '#app/ui/index.ts';
import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import type { PlanView } from '../commands/read-plan.ts';
import { isOpen, mayMoveAction } from '../rules/plan.ts';
import { Agreement } from './agreement.tsx';
import { GoalCard } from './goal-card.tsx';
import { PlanLanes } from './plan-lanes.tsx';
import { VersionLinks } from './version-links.tsx';

interface PlanBodyProps {
  caseId: string;
  view: PlanView;
  today: string;
  ownOrganisationId: string | null;
}

/** Her goal first, then what goes on beside each other, then goal by goal. */
export function PlanBody({ caseId, view, today, ownOrganisationId }: PlanBodyProps) {
  const { plan, goals } = view;
  const open = isOpen(plan.state);
  const mine = plan.ownerOrganisationId === ownOrganisationId;
  return (
    <>
      <Section
        title={m.plans_own_goal()}
        action={open && mine ? <Link to={url('plans.own_goal', { caseId })}>{m.plans_change_own_goal()}</Link> : undefined}
      >
        <blockquote className="s-own-words">{plan.ownGoal}</blockquote>
      </Section>
      {plan.state === 'replaced' ? <Notice>{m.plans_replaced_notice()}</Notice> : null}
      <PlanLanes view={view} today={today} />
      <Section
        title={m.plans_goals()}
        action={open ? <ButtonLink size="small" to={url('plans.goal_new', { caseId })}>{m.plans_add_goal()}</ButtonLink> : undefined}
      >
        {goals.length === 0 ? <p>{m.plans_no_goals()}</p> : null}
        {goals.map((goal) => (
          <GoalCard
            key={goal.id}
            caseId={caseId}
            number={plan.number}
            goal={goal}
            ownOrganisationId={ownOrganisationId}
            open={open}
            movable={mayMoveAction(plan.state)}
          />
        ))}
      </Section>
      <Agreement plan={plan} />
      <VersionLinks caseId={caseId} view={view} />
    </>
  );
}
