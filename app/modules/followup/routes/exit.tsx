import { redirect, useLoaderData } from 'react-router';
import { today } from '#app/lib/local-date.ts';
import { readCase } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { CaseFrame } from '#app/ui/case/case-frame.tsx';
import {
  ActionBar, Checkbox, DateField, Form, Notice, Page, RadioGroup, SavedAt, SubmitButton, TextArea, TextField, useRejection,
} from '#app/ui/index.ts';
import { closeCase, readRemaining } from '../commands/close-case.ts';
import { listExitReasons } from '../commands/exit-reasons.ts';
import { stepName } from '../commands/step-name.server.ts';
import { Remaining } from '../components/remaining.tsx';
import { exitForm } from '../forms/exit-form.ts';
import { mustConfirm } from '../rules/exit.ts';

export const loader = page('followup.exit', async ({ tx, params, member }) => {
  const shell = await readCase(tx, params.caseId);
  const owns = shell.ownerOrganisationId === member.organisationId;
  const { placements, steps } = await readRemaining(tx, shell.id);
  const named = steps.map((step) => ({ ...step, label: stepName(step.kind) }));
  return { shell, owns, reasons: await listExitReasons(tx), placements, steps: named, today: today() };
});

export const action = command('followup.exit', async ({ tx, member, params, values }) => {
  const { id: caseId } = await readCase(tx, params.caseId);
  await closeCase(tx, member, { caseId, ...parseForm(exitForm, values) });
  return redirect(url('followup.show', { caseId }));
});

export default function Exit() {
  const { shell, owns, reasons, placements, steps, today: day } = useLoaderData<typeof loader>();
  const rejection = useRejection();
  const mayClose = owns && shell.status !== 'closed';
  return (
    <CaseFrame shell={shell}>
      <Page
        title={m.followup_exit()}
        lead={m.followup_exit_lead()}
        width="reading"
        breadcrumbs={[{ label: m.followup_title(), to: url('followup.show', { caseId: shell.id }) }]}
        failed={rejection !== undefined}
      >
        {mayClose ? (
          <>
            <Remaining caseId={shell.id} placements={placements} steps={steps} />
            <Form>
              <DateField name="exitedOn" label={m.followup_exited_on()} required defaultValue={day} />
              <RadioGroup name="reason" label={m.followup_reason()} required options={reasons.map((value) => ({ value, label: value }))} />
              <TextField name="ownReason" label={m.followup_own_reason()} hint={m.followup_own_reason_hint()} maxLength={200} />
              <TextArea name="whatFollows" label={m.followup_follows()} hint={m.followup_follows_hint()} rows={4} required />
              {mustConfirm({ placements: placements.length, steps: steps.length }) ? (
                <Checkbox name="confirmed" label={m.followup_confirm()} required />
              ) : null}
              <ActionBar note={<SavedAt />}>
                <SubmitButton>{m.followup_exit_save()}</SubmitButton>
              </ActionBar>
            </Form>
          </>
        ) : (
          <Notice kind="info">{owns ? m.followup_error_closed() : m.followup_error_not_owner()}</Notice>
        )}
      </Page>
    </CaseFrame>
  );
}
