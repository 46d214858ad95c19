import { redirect, useLoaderData } from 'react-router';
import { languageName } from '#app/lib/spoken-languages.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { InvalidForm } from '#app/platform/errors/index.ts';
import { parseForm } from '#app/platform/form/parse.ts';
import { page, TOO_LARGE, uploadCommand } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Notice, Page, StatusTag, useRejection } from '#app/ui/index.ts';
import { addSound, removeSound } from '../commands/sounds.ts';
import { publishDraft, readTextVersion, saveDraft, takeBackDraft } from '../commands/text-versions.ts';
import { AskedText } from '../components/asked-text.tsx';
import { DraftForms } from '../components/draft-forms.tsx';
import { SoundSection } from '../components/sound-section.tsx';
import { textForm } from '../forms/text-forms.ts';

export const loader = page('consent_texts.show', async ({ tx, params }) => {
  const text = await readTextVersion(tx, params.language, params.version);
  return { text, name: languageName(text.language, getLocale()) };
});

export const action = uploadCommand('consent_texts.show', async ({ tx, member, params, values, version: edition, form }) => {
  const { language = '', version = '' } = params;
  const at = { language, version, edition };
  if (form.has(TOO_LARGE)) throw new InvalidForm({ sound: m.consents_sound_large() });
  const file = form.get('sound');
  if (values.form === 'sound') await addSound(tx, member, language, version, file instanceof File ? file : null);
  else if (values.form === 'silence') await removeSound(tx, language, version);
  else if (values.form === 'publish') await publishDraft(tx, at);
  else if (values.form === 'take_back') {
    await takeBackDraft(tx, language, version);
    return redirect(url('consent_texts.list'));
  } else await saveDraft(tx, at, parseForm(textForm, values));
  return redirect(url('consent_texts.show', { language, version }));
});

/** One version: a draft to write and publish, or words that stand as they were published; and its recording. */
export default function TextVersionPage() {
  const { text, name } = useLoaderData<typeof loader>();
  const rejection = useRejection();
  return (
    <Page
      title={m.consents_texts_one({ language: name, version: text.version })}
      meta={<StatusTag tone={text.publishedOn ? 'good' : 'due'}>{text.publishedOn ? m.consents_texts_is_published() : m.consents_texts_draft()}</StatusTag>}
      breadcrumbs={[{ label: m.consents_texts_title(), to: url('consent_texts.list') }]}
      width="reading"
      failed={rejection !== undefined}
    >
      {rejection?.formError ? <Notice kind="error" live>{rejection.formError}</Notice> : null}
      {text.publishedOn ? <AskedText text={text} silent /> : <DraftForms text={text} />}
      <SoundSection text={text} />
    </Page>
  );
}
