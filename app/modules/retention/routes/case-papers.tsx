import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { CaseFrame } from '#app/ui/case/case-frame.tsx';
import { ActionBar, ButtonForm, ButtonLink, DateField, Form, Link, Notice, Page, RadioGroup, Section, SubmitButton, useRejection } from '#app/ui/index.ts';
import { holdCase, liftHold, readPapers } from '../commands/hold-case.ts';
import { holdReasonLabel } from '../components/labels.ts';
import { holdForm } from '../forms/retention-forms.ts';
import { holdReasons } from '../rules/codes.ts';

export const loader = page('retention.case', async ({ tx, member, params }) => readPapers(tx, member, params.caseId));

export const action = command('retention.case', async ({ tx, member, params, values }) => {
  const { shell } = await readPapers(tx, member, params.caseId);
  if (values.lift) await liftHold(tx, member, shell.id);
  else await holdCase(tx, member, shell.id, parseForm(holdForm, values));
  return redirect(url('retention.case', { caseId: shell.id }));
});

/** What its own people can take out of a case, and whether it is on hold. */
export default function CasePapers() {
  const { shell, holds } = useLoaderData<typeof loader>();
  const to = { caseId: shell.id };
  const [hold] = holds;
  return (
    <CaseFrame shell={shell} named>
      <Page title={m.retention_case_title()} lead={m.retention_case_lead()} width="reading" failed={useRejection() !== undefined}>
        <Section title={m.retention_case_extract()}>
          <p>{m.retention_case_extract_text()}</p>
          <ActionBar>
            <ButtonLink variant="primary" to={url('extract.show', to)}>{m.retention_case_extract_open()}</ButtonLink>
          </ActionBar>
          <p>
            <Link to={url('extract.show', to, { med: 'skydd' })}>{m.retention_case_safety()}</Link>
          </p>
          <p>{m.retention_case_safety_note()}</p>
          <p><a href={url('extract.file', to, { format: 'zip' })}>{m.retention_case_package()}</a></p>
          <p><a href={url('extract.file', to, { format: 'json' })}>{m.retention_case_json()}</a></p>
        </Section>
        <Section title={m.retention_hold()}>
          {hold ? (
            <>
              <Notice kind="info">{m.retention_hold_now({ date: hold.heldUntil, reason: holdReasonLabel(hold.reason) })}</Notice>
              <ButtonForm values={{ lift: '1' }} variant="secondary">{m.retention_hold_lift()}</ButtonForm>
            </>
          ) : (
            <Form>
              <RadioGroup name="reason" label={m.retention_hold_reason()} options={holdReasons.map((value) => ({ value, label: holdReasonLabel(value) }))} required />
              <DateField name="until" label={m.retention_hold_until()} required />
              <ActionBar>
                <SubmitButton>{m.retention_hold_save()}</SubmitButton>
              </ActionBar>
            </Form>
          )}
        </Section>
      </Page>
    </CaseFrame>
  );
}
