import { langAttributes } from '#app/lib/languages.ts';
import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { ButtonForm, ButtonLink, Link, Notice, Section, StatusTag } from '#app/ui/index.ts';
import type { ExampleView } from '../commands/read-example.ts';
import { stateWord } from './code-words.ts';
import { textLanguageWord } from './text-language-word.ts';

/** An example in another language: what there is, the way to begin, and the reading against the original. */
export function TranslationSection({ view }: { view: ExampleView }) {
  const { example, original, translations, edits } = view;
  if (original) return <OfOriginal view={view} original={original} />;
  if (translations.length === 0 && (!edits || example.state !== 'published')) return null;
  return (
    <Section title={m.examples_translation_title()} lead={m.examples_translation_lead()}>
      <ul className="s-lines">
        {translations.map(({ id, title, language, state }) => (
          <li key={id}>
            <Link to={url('examples.show', { exampleId: id })}><span {...langAttributes(language)}>{title || textLanguageWord(language)}</span></Link>
            <StatusTag tone={state === 'published' ? 'good' : 'neutral'}>{stateWord(state)}</StatusTag>
          </li>
        ))}
      </ul>
      {edits && translations.length === 0 ? (
        <ButtonForm values={{ form: 'translate' }}>{m.examples_translation_begin({ language: textLanguageWord(example.language === 'sv' ? 'en' : 'sv').toLocaleLowerCase() })}</ButtonForm>
      ) : null}
    </Section>
  );
}

function OfOriginal({ view: { example, edits }, original }: { view: ExampleView; original: NonNullable<ExampleView['original']> }) {
  const compares = edits && example.state === 'draft';
  return (
    <Section title={m.examples_translation_title()}>
      <p>
        {m.examples_translation_of()} <Link to={url('examples.show', { exampleId: original.id })}><span {...langAttributes(original.language)}>{original.title}</span></Link>
      </p>
      {compares && example.wroteIt ? (
        <>
          <Notice kind="info">{m.examples_translation_waits()}</Notice>
          <div><ButtonLink to={url('examples.write', { exampleId: example.id })}>{m.examples_edit_text()}</ButtonLink></div>
        </>
      ) : null}
      {compares && !example.wroteIt ? (
        <>
          <p>{m.examples_translation_check()}</p>
          <ButtonForm values={{ form: 'compared' }} version={example.version} variant="primary">{m.examples_translation_right()}</ButtonForm>
        </>
      ) : null}
    </Section>
  );
}
