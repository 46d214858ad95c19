import { redirect, useLoaderData } from 'react-router';
import { readCase } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { found } from '#app/platform/errors/index.ts';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { CaseFrame } from '#app/ui/case/case-frame.tsx';
import {
  ActionBar, DateField, Form, Notice, Page, RadioGroup, SavedAt, SubmitButton, TextArea, TextField, useRejection,
} from '#app/ui/index.ts';
import { agreePlan } from '../commands/agree-plan.ts';
import { readPlan } from '../commands/read-plan.ts';
import { interpreterLabel } from '../components/labels.ts';
import { agreeForm } from '../forms/plan-forms.ts';
import { interpreterOutcomes } from '../rules/plan.ts';

export const loader = page('plans.agree', async ({ tx, params }) => {
  const shell = await readCase(tx, params.caseId);
  const { plan } = found(await readPlan(tx, shell.id));
  return { shell, plan };
});

export const action = command('plans.agree', async ({ tx, member, params, values, version }) => {
  const { id: caseId } = await readCase(tx, params.caseId);
  await agreePlan(tx, member, caseId, parseForm(agreeForm, values), version);
  return redirect(url('plans.show', { caseId }));
});

export default function Agree() {
  const { shell, plan } = useLoaderData<typeof loader>();
  return (
    <CaseFrame shell={shell}>
      <Page
        title={m.plans_agree_title()}
        lead={m.plans_agree_lead()}
        width="reading"
        breadcrumbs={[{ label: m.plans_title(), to: url('plans.show', { caseId: shell.id }) }]}
        failed={useRejection() !== undefined}
      >
        <blockquote className="s-own-words">{plan.ownGoal}</blockquote>
        <Notice>{m.plans_agree_notice()}</Notice>
        <Form version={plan.version}>
          <TextField name="agreedWith" label={m.plans_agreed_with()} hint={m.plans_agreed_with_hint()} required />
          <TextField name="language" label={m.plans_agreed_language()} required width="medium" defaultValue={m.plans_swedish()} />
          <RadioGroup
            name="interpreter"
            label={m.plans_interpreter()}
            required
            options={interpreterOutcomes.map((value) => ({ value, label: interpreterLabel(value) }))}
          />
          <TextArea name="saidBack" label={m.plans_said_back()} hint={m.plans_said_back_hint()} required rows={4} />
          <DateField name="followUpOn" label={m.plans_follow_up()} required defaultValue={plan.followUpOn} />
          <ActionBar note={<SavedAt />}>
            <SubmitButton>{m.plans_agree_do()}</SubmitButton>
          </ActionBar>
        </Form>
      </Page>
    </CaseFrame>
  );
}
