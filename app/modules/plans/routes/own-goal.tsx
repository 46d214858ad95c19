import { redirect, useLoaderData } from 'react-router';
import { readCase } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { CaseFrame } from '#app/ui/case/case-frame.tsx';
import { ActionBar, DateField, Form, Page, SavedAt, SubmitButton, TextArea, useRejection } from '#app/ui/index.ts';
import { readPlan } from '../commands/read-plan.ts';
import { saveOwnGoal } from '../commands/write-plan.ts';
import { ownGoalForm } from '../forms/plan-forms.ts';

export const loader = page('plans.own_goal', async ({ tx, params }) => {
  const shell = await readCase(tx, params.caseId);
  return { shell, plan: (await readPlan(tx, shell.id))?.plan ?? null };
});

export const action = command('plans.own_goal', async ({ tx, member, params, values, version }) => {
  const { id: caseId } = await readCase(tx, params.caseId);
  await saveOwnGoal(tx, member, caseId, parseForm(ownGoalForm, values), version);
  return redirect(url('plans.show', { caseId }));
});

export default function OwnGoal() {
  const { shell, plan } = useLoaderData<typeof loader>();
  return (
    <CaseFrame shell={shell}>
      <Page
        title={m.plans_own_goal()}
        lead={m.plans_own_goal_lead()}
        width="reading"
        breadcrumbs={[{ label: m.plans_title(), to: url('plans.show', { caseId: shell.id }) }]}
        failed={useRejection() !== undefined}
      >
        <Form version={plan?.version}>
          <TextArea name="ownGoal" label={m.plans_own_goal_text()} hint={m.plans_own_goal_hint()} required rows={5} defaultValue={plan?.ownGoal} />
          <DateField name="followUpOn" label={m.plans_follow_up()} defaultValue={plan?.followUpOn} />
          <ActionBar note={<SavedAt />}>
            <SubmitButton>{m.plans_save_own_goal()}</SubmitButton>
          </ActionBar>
        </Form>
      </Page>
    </CaseFrame>
  );
}
