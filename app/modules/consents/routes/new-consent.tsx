import { redirect, useLoaderData } from 'react-router';
import { languageOptions } from '#app/lib/spoken-languages.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { CaseFrame } from '#app/ui/case/case-frame.tsx';
import { ActionBar, Form, Page, SavedAt, SubmitButton, useRejection } from '#app/ui/index.ts';
import { giveConsent } from '../commands/give-consent.ts';
import { readNewConsent } from '../commands/read-consents.ts';
import { HowFields, WhatFields } from '../components/consent-fields.tsx';
import { ConsentWords } from '../components/consent-words.tsx';
import { consentForm } from '../forms/consent-form.ts';

export const loader = page('consents.new', async ({ tx, member, params }) => ({
  ...(await readNewConsent(tx, member, params.caseId)),
  languages: languageOptions(getLocale()),
}));

export const action = command('consents.new', async ({ tx, member, params, values }) => {
  const { caseId = '' } = params;
  const consentId = await giveConsent(tx, member, caseId, parseForm(consentForm, values));
  return redirect(url('consents.show', { caseId, consentId }));
});

export default function NewConsent() {
  const { shell, today, languages, ...start } = useLoaderData<typeof loader>();
  return (
    <CaseFrame shell={shell}>
      <Page title={m.consents_new_title()} lead={m.consents_new_lead()} width="reading" failed={useRejection() !== undefined} printable>
        <ConsentWords />
        <Form autosave>
          <WhatFields {...start} />
          <HowFields today={today} language={shell.motherTongue} languages={languages} />
          <ActionBar note={<SavedAt />}>
            <SubmitButton>{m.consents_save()}</SubmitButton>
          </ActionBar>
        </Form>
      </Page>
    </CaseFrame>
  );
}
