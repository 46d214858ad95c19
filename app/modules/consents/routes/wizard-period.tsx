import { redirect, useLoaderData } from 'react-router';
import { languageOptions } from '#app/lib/spoken-languages.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, DateField, Form, SavedAt, Select, SubmitButton, TextArea } from '#app/ui/index.ts';
import { choose } from '../commands/wizard.ts';
import { WizardFrame } from '../components/wizard-frame.tsx';
import { periodForm } from '../forms/wizard-forms.ts';
import { wizardPage } from './wizard-page.server.ts';

export const loader = page('consents.period', async (context) => ({
  ...(await wizardPage('period')(context)),
  languages: languageOptions(getLocale()),
}));

export const action = command('consents.period', async ({ tx, member, params, values }) => {
  const { caseId = '' } = params;
  await choose(tx, member, caseId, parseForm(periodForm, values));
  return redirect(url('consents.words', { caseId }));
});

/** How long and why? */
export default function WizardPeriod() {
  const wizard = useLoaderData<typeof loader>();
  const { choices, languages, language } = wizard;
  return (
    <WizardFrame wizard={wizard} step="period" title={m.consents_period_title()} lead={m.consents_period_lead()}>
      <Form autosave>
        <DateField name="lastDay" label={m.consents_last_day()} hint={m.consents_last_day_hint()} required defaultValue={choices.lastDay || wizard.lastDay} />
        <TextArea
          name="purpose"
          label={m.consents_purpose()}
          hint={m.consents_purpose_hint()}
          rows={2}
          required
          defaultValue={choices.purpose || m.consents_purpose_default()}
        />
        <Select name="language" label={m.consents_language()} hint={m.consents_language_hint()} options={languages} required defaultValue={language} />
        <ActionBar note={<SavedAt />}>
          <SubmitButton>{m.consents_next()}</SubmitButton>
        </ActionBar>
      </Form>
    </WizardFrame>
  );
}
