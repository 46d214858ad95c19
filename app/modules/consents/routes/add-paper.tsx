import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { InvalidForm } from '#app/platform/errors/index.ts';
import { page, TOO_LARGE, uploadCommand } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { CaseFrame } from '#app/ui/case/case-frame.tsx';
import { ActionBar, FileField, Form, Page, SubmitButton } from '#app/ui/index.ts';
import { addPaper } from '../commands/papers.ts';
import { readConsent } from '../commands/read-consents.ts';

export const loader = page('consents.paper', ({ tx, params }) => readConsent(tx, params.caseId, params.consentId));

export const action = uploadCommand('consents.paper', async ({ tx, member, params, form }) => {
  const { caseId = '', consentId = '' } = params;
  if (form.has(TOO_LARGE)) throw new InvalidForm({ file: m.consents_paper_large() });
  const file = form.get('file');
  await addPaper(tx, member, caseId, consentId, file instanceof File ? file : null);
  return redirect(url('consents.show', { caseId, consentId }));
});

export default function AddPaper() {
  const { shell, consent } = useLoaderData<typeof loader>();
  const address = { caseId: shell.id, consentId: consent.id };
  return (
    <CaseFrame shell={shell}>
      <Page
        title={m.consents_paper_title()}
        lead={m.consents_paper_lead()}
        breadcrumbs={[{ label: m.consents_title(), to: url('consents.list', { caseId: shell.id }) }, { label: m.consents_show_title(), to: url('consents.show', address) }]}
        width="reading"
      >
        <Form files>
          <FileField name="file" label={m.consents_paper_file()} hint={m.consents_paper_hint()} accept=".pdf,.jpg,.jpeg,.png" required />
          <ActionBar>
            <SubmitButton>{m.consents_paper_do()}</SubmitButton>
          </ActionBar>
        </Form>
      </Page>
    </CaseFrame>
  );
}
