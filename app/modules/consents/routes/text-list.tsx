import { redirect, useLoaderData } from 'react-router';
import { languageName, languageOptions } from '#app/lib/spoken-languages.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Form, Page, Section, Select, SubmitButton, useRejection } from '#app/ui/index.ts';
import { beginVersion, listTexts } from '../commands/text-versions.ts';
import { VersionTable } from '../components/version-table.tsx';
import { newTextForm } from '../forms/text-forms.ts';

export const loader = page('consent_texts.list', async ({ tx }) => {
  const locale = getLocale();
  const texts = (await listTexts(tx)).map((each) => ({ ...each, name: capital(languageName(each.language, locale)) }));
  return { texts, languages: languageOptions(locale) };
});

export const action = command('consent_texts.list', async ({ tx, member, values }) => {
  const { language } = parseForm(newTextForm, values);
  return redirect(url('consent_texts.show', { language, version: await beginVersion(tx, member, language) }));
});

/** The words that she is asked with, by language and version. */
export default function TextList() {
  const { texts, languages } = useLoaderData<typeof loader>();
  return (
    <Page
      title={m.consents_texts_title()}
      lead={m.consents_texts_lead()}
      breadcrumbs={[{ label: m.admin_title(), to: url('admin.start') }]}
      failed={useRejection() !== undefined}
    >
      {texts.map(({ language, name, versions }) => (
        <Section key={language} title={name}>
          <VersionTable caption={m.consents_texts_in({ language: name })} versions={versions} />
        </Section>
      ))}
      <Section title={m.consents_texts_new()} lead={m.consents_texts_new_lead()}>
        <Form>
          <Select name="language" label={m.consents_texts_language()} options={languages} required width="medium" />
          <ActionBar>
            <SubmitButton>{m.consents_texts_begin()}</SubmitButton>
          </ActionBar>
        </Form>
      </Section>
    </Page>
  );
}

function capital(name: string): string {
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}
