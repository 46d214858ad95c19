import { redirect } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { NotFound } from '#app/platform/errors/index.ts';
import { parseForm } from '#app/platform/form/parse.ts';
import { isId } from '#app/platform/ids/index.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Form, Notice, Page, PersonNumberField, RadioGroup, SubmitButton, TextArea, useRejection } from '#app/ui/index.ts';
import { readWithReason, stopReading } from '../commands/read-with-reason.ts';
import { optionsOf, readingWords } from '../components/words.ts';
import { reasonForm } from '../forms/reason-form.ts';

export const loader = page('reason_access.open', () => Promise.resolve({}));

export const action = command('reason_access.open', async ({ tx, member, values, touches }) => {
  if (values.form === 'stop') {
    const caseId = String(values.case);
    if (!isId(caseId)) throw new NotFound();
    touches(caseId);
    await stopReading(tx, member, caseId);
    return redirect(url('cases.list'));
  }
  const caseId = await readWithReason(tx, member, parseForm(reasonForm, values));
  touches(caseId);
  return redirect(url('cases.show', { caseId }));
});

export default function ReadWithReason() {
  return (
    <Page title={m.people_reason_title()} lead={m.people_reason_lead()} width="reading" failed={useRejection() !== undefined}>
      <Notice kind="warning">{m.people_reason_told()}</Notice>
      <Form>
        <PersonNumberField name="number" label={m.people_reason_number()} required />
        <RadioGroup name="reason" label={m.people_reason_kind()} required options={optionsOf(readingWords)} />
        <TextArea name="stated" label={m.people_reason_stated()} hint={m.people_reason_stated_hint()} rows={3} required />
        <ActionBar>
          <SubmitButton>{m.people_reason_do()}</SubmitButton>
        </ActionBar>
      </Form>
    </Page>
  );
}
