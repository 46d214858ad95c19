import { languageName } from '#app/lib/spoken-languages.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { DateTime, DefinitionList, Link, Money, Section } from '#app/ui/index.ts';
import type { ReviewView } from '../commands/read-example.ts';
import { municipalityWords } from '../rules/place-names.ts';
import { textFields } from '../rules/template.ts';
import { actorKindWord, fundingWord } from './code-words.ts';
import { fieldWords } from './field-words.ts';
import { MonthSpan } from './month-span.tsx';

/** The whole example as it stands now, the way it will be read. */
export function ExampleText({ view: { example, texts, links, contacts, agreement } }: { view: ReviewView }) {
  const answered = textFields.filter((field) => texts[field]);
  return (
    <div className="s-desk__text">
      <DefinitionList
        items={[
          { term: m.examples_fact_actor_kind(), value: example.actorKind ? actorKindWord(example.actorKind) : null },
          { term: m.examples_fact_municipalities(), value: municipalityWords(example.municipalityCodes) || null },
          { term: m.examples_fact_period(), value: example.periodFrom ? <MonthSpan from={example.periodFrom} to={example.periodTo} /> : null },
          { term: m.examples_fact_funding(), value: example.funding.map(fundingWord).join(', ') || null },
          { term: m.examples_fact_budget(), value: example.budgetKronor === null ? null : <Money kronor={example.budgetKronor} /> },
          { term: m.examples_fact_languages(), value: example.languages.map((code) => languageName(code, getLocale())).join(', ') || null },
          { term: m.examples_terms_title(), value: agreement ? <AgreedTo agreement={agreement} /> : m.examples_terms_none() },
        ]}
      />
      {answered.map((field) => (
        <Section key={field} title={fieldWords[field].label()}>
          <p className="s-prose">{texts[field]}</p>
        </Section>
      ))}
      {links.length > 0 ? (
        <Section title={m.examples_page_metoder()}>
          <ul>
            {links.map(({ id, name, href }) => (
              <li key={id}>{href ? <Link to={href} external>{name}</Link> : name}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section title={m.examples_page_kontakt()}>
        <ul>
          {contacts.map(({ id, name, title, email, phone, isShown }) => (
            <li key={id}>
              {[name, title, email, phone].filter(Boolean).join(', ')} {isShown ? null : <span className="s-subtle">({m.examples_contact_hidden()})</span>}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

function AgreedTo({ agreement: { agreedBy, agreedAt, onBehalf, terms } }: { agreement: NonNullable<ReviewView['agreement']> }) {
  return (
    <>
      {onBehalf ? m.examples_terms_said_for_actor({ name: agreedBy }) : m.examples_terms_said({ name: agreedBy })} <DateTime instant={agreedAt.toISOString()} />{' '}
      <span className="s-subtle">({m.examples_terms_version({ version: terms })})</span>
    </>
  );
}
