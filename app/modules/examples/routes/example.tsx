import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Notice, Page, StatusTag, useRejection } from '#app/ui/index.ts';
import { askBack } from '../commands/ask-back.ts';
import { deskIntents } from '../commands/desk-intents.ts';
import { markExample } from '../commands/mark-example.ts';
import { readExample } from '../commands/read-example.ts';
import { declineExample } from '../commands/review-example.ts';
import { beginTranslation } from '../commands/translate-example.ts';
import { withdrawExample } from '../commands/withdraw-example.ts';
import { stateWord } from '../components/code-words.ts';
import { DecideSection } from '../components/decide-section.tsx';
import { ExampleRooms } from '../components/example-rooms.tsx';
import { ExampleText } from '../components/example-text.tsx';
import { MarksSection } from '../components/marks-section.tsx';
import { PublishSection } from '../components/publish-section.tsx';
import { AskSection } from '../components/ask-section.tsx';
import { SimilarNotice } from '../components/similar-notice.tsx';
import { TranslationSection } from '../components/translation-section.tsx';
import { marksForm, withdrawalForm } from '../forms/desk-forms.ts';
import { declineForm, questionForm } from '../forms/review-form.ts';
import { countyWord } from '../rules/place-names.ts';

export const loader = page('examples.show', async ({ tx, member, params }) => ({ view: await readExample(tx, member, params.exampleId ?? '') }));

export const action = command('examples.show', async ({ tx, member, params, values, version }) => {
  const { exampleId = '' } = params;
  if (values.form === 'ask') await askBack(tx, member, exampleId, parseForm(questionForm, values));
  else if (values.form === 'decline') await declineExample(tx, member, exampleId, { version, ...parseForm(declineForm, values) });
  else if (values.form === 'marks') {
    const { adjusted, goals, categories } = parseForm(marksForm, values);
    await markExample(tx, exampleId, version, adjusted ? { categories, goals } : { categories });
  } else if (values.form === 'withdraw') await withdrawExample(tx, member, exampleId, { version, ...parseForm(withdrawalForm, values) });
  else if (values.form === 'translate') return redirect(url('examples.write', { exampleId: await beginTranslation(tx, member, exampleId) }));
  else await deskIntents(tx, member, exampleId, { form: String(values.form), collection: String(values.collection), version });
  return redirect(url('examples.show', { exampleId }));
});

export default function ExamplePage() {
  const { view } = useLoaderData<typeof loader>();
  const rejection = useRejection();
  const { title, actor, state, countyCode } = view.example;
  return (
    <Page title={title || m.examples_untitled()} failed={rejection !== undefined}
      lead={[actor, countyWord(countyCode, m.examples_whole_country())].filter(Boolean).join(', ')}
      meta={<StatusTag tone={state === 'submitted' ? 'due' : 'accent'}>{stateWord(state)}</StatusTag>}
      breadcrumbs={[{ label: m.examples_desk_title(), to: url('examples.inbox') }]}>
      <ExampleRooms exampleId={view.example.id} />
      {rejection?.formError ? <Notice kind="error" live>{rejection.formError}</Notice> : null}
      <SimilarNotice similar={view.similar} />
      <div className="s-desk">
        <ExampleText view={view} />
        <div className="s-desk__side">
          {view.original ? <TranslationSection view={view} /> : <DecideSection view={view} />}
          <AskSection view={view} />
          <MarksSection view={view} />
          {view.original ? null : <TranslationSection view={view} />}
          <PublishSection view={view} />
        </div>
      </div>
    </Page>
  );
}
