import { langAttributes } from '#app/lib/languages.ts';
import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { actorKindWord, categoryWord, fundingWord, goalWord } from '#app/ui/example/code-words.ts';
import { DefinitionList, Link, Money, type Definition } from '#app/ui/index.ts';
import type { Facet } from '../rules/facets.ts';
import { writeQuestion } from '../rules/question.ts';
import type { ShownExample } from '../commands/read-example.ts';
import { periodOf, placeOf } from './card-list.tsx';
import { languageWord } from './facet-words.ts';

/** Who, where, when and for how much. Categories and goals lead to others with the same. */
export function ExampleFacts({ shown }: Pick<ShownExample, 'shown'>) {
  const { budgetKronor, texts } = shown.content;
  const own = langAttributes(shown.language);
  const items: Definition[] = [
    { term: m.showcase_actor(), value: <><span {...own}>{shown.actor}</span>{shown.actorKind ? ` (${actorKindWord(shown.actorKind).toLowerCase()})` : null}</> },
    { term: m.showcase_where(), value: <>{placeOf(shown)}{texts.place ? <p {...own}>{texts.place}</p> : null}</> },
    { term: m.showcase_when(), value: periodOf(shown) },
    ...(texts.partners ? [{ term: m.showcase_partners(), value: <span {...own}>{texts.partners}</span> }] : []),
    { term: m.showcase_facet_funding(), value: shown.funding.map(fundingWord).join('; ') },
    ...(budgetKronor === null && !texts.budget_note
      ? []
      : [{ term: m.showcase_budget(), value: <>{budgetKronor === null ? null : <Money kronor={budgetKronor} />}{texts.budget_note ? <p {...own}>{texts.budget_note}</p> : null}</> }]),
    ...(shown.languages.length > 0 ? [{ term: m.showcase_facet_language(), value: shown.languages.map(languageWord).join(', ') }] : []),
    { term: m.showcase_facet_category(), value: <Alike facet="category" values={shown.categories} word={categoryWord} /> },
    { term: m.showcase_facet_goal(), value: <Alike facet="goal" values={shown.goals} word={goalWord} /> },
  ];
  return <DefinitionList items={items} />;
}

function Alike({ facet, values, word }: { facet: Facet; values: readonly string[]; word: (code: string) => string }) {
  return (
    <ul className="s-alike">
      {values.map((value) => (
        <li key={value}>
          <Link to={url('showcase.front') + writeQuestion({ words: '', chosen: { [facet]: value } })}>{word(value)}</Link>
        </li>
      ))}
    </ul>
  );
}
