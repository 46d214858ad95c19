import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { CaseFrame } from '#app/ui/case/case-frame.tsx';
import { categoryLabel } from '#app/ui/case/category-label.ts';
import { ActionBar, CheckboxGroup, Form, Page, SubmitButton } from '#app/ui/index.ts';
import { narrowConsent } from '../commands/end-consent.ts';
import { readConsent } from '../commands/read-consents.ts';
import { narrowForm } from '../forms/consent-form.ts';
import { closable } from '../rules/narrowing.ts';

export const loader = page('consents.narrow', ({ tx, params }) => readConsent(tx, params.caseId, params.consentId));

export const action = command('consents.narrow', async ({ tx, member, params, values }) => {
  const { caseId = '', consentId = '' } = params;
  const reads = await narrowConsent(tx, member, caseId, consentId, parseForm(narrowForm, values).lines);
  return redirect(reads ? url('consents.show', { caseId, consentId }) : url('cases.list'));
});

export default function NarrowConsent() {
  const { shell, consent, opened } = useLoaderData<typeof loader>();
  const address = { caseId: shell.id, consentId: consent.id };
  const options = closable(opened.filter((line) => line.holds)).map((line) => ({
    value: line.id,
    label: m.consents_line({ to: line.toOrganisationName, category: categoryLabel(line.category), from: line.fromOrganisationName }),
  }));
  return (
    <CaseFrame shell={shell}>
      <Page
        title={m.consents_narrow_title()}
        lead={m.consents_narrow_lead()}
        breadcrumbs={[{ label: m.consents_title(), to: url('consents.list', { caseId: shell.id }) }, { label: m.consents_show_title(), to: url('consents.show', address) }]}
        width="reading"
      >
        <Form unmarked>
          <CheckboxGroup name="lines" label={m.consents_narrow_lines()} hint={m.consents_narrow_hint()} options={options} />
          <ActionBar>
            <SubmitButton>{m.consents_narrow_do()}</SubmitButton>
          </ActionBar>
        </Form>
      </Page>
    </CaseFrame>
  );
}
