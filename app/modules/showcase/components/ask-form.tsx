import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { Form, Link, Select, SubmitButton, TextField } from '#app/ui/index.ts';
import { facets, type Counts, type Facet } from '../rules/facets.ts';
import { nameInAddress, writeQuestion, type Question } from '../rules/question.ts';
import { facetLabel, valueWord } from './facet-words.ts';

/** Words and filters, sent by GET: the address holds all of it, and works without scripts. */
export function AskForm({ question, counts }: { question: Question; counts: Counts }) {
  const chosen = facets.filter((facet) => question.chosen[facet] !== undefined);
  return (
    <search className="s-ask">
      <Form method="get" action={url('showcase.front')}>
        <div className="s-ask__words">
          <TextField name="q" label={m.showcase_words()} hint={m.showcase_words_hint()} type="search" maxLength={200} defaultValue={question.words} />
          <SubmitButton variant="primary">{m.showcase_search()}</SubmitButton>
        </div>
        <details open={chosen.length > 0}>
          <summary>{m.showcase_filters({ count: chosen.length })}</summary>
          <div className="s-ask__filters">
            {facets.filter((facet) => facet !== 'municipality' || offersMunicipalities(question)).map((facet) => (
              <Select key={facet} name={nameInAddress(facet)} label={facetLabel(facet)} empty={m.showcase_all()}
                defaultValue={question.chosen[facet]} options={optionsOf(facet, question, counts)} />
            ))}
          </div>
          <SubmitButton variant="secondary">{m.showcase_filter()}</SubmitButton>
        </details>
      </Form>
      {question.words === '' && chosen.length === 0 ? <Categories counts={counts} /> : null}
      {chosen.length > 0 ? (
        <ul className="s-ask__chosen" aria-label={m.showcase_chosen()}>
          {chosen.map((facet) => (
            <li key={facet}>
              <Link to={url('showcase.front') + writeQuestion({ ...question, chosen: { ...question.chosen, [facet]: undefined } })}>
                {m.showcase_take_away({ filter: `${facetLabel(facet)}: ${valueWord(facet, question.chosen[facet] ?? '')}` })}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
    </search>
  );
}

/** The first way in for somebody who does not know what to type. */
function Categories({ counts }: { counts: Counts }) {
  return (
    <ul className="s-ask__chosen" aria-label={m.showcase_facet_category()}>
      {[...counts.category.keys()].toSorted((a, b) => valueWord('category', a).localeCompare(valueWord('category', b), 'sv')).map((category) => (
        <li key={category}>
          <Link to={url('showcase.front') + writeQuestion({ words: '', chosen: { category } })}>{valueWord('category', category)}</Link>{' '}
          <span className="s-count">{counts.category.get(category)}</span>
        </li>
      ))}
    </ul>
  );
}

/** 290 municipalities are too many to send to everybody: those of a county, once it is chosen. */
function offersMunicipalities({ chosen }: Question): boolean {
  return chosen.municipality !== undefined || (chosen.county !== undefined && chosen.county !== '00');
}

function optionsOf(facet: Facet, { chosen }: Question, counts: Counts): { value: string; label: string }[] {
  const own = chosen[facet];
  const values = new Map(counts[facet]);
  if (own !== undefined && !values.has(own)) values.set(own, 0);
  const options = [...values]
    .filter(([value]) => facet !== 'municipality' || value === own || value.startsWith(chosen.county ?? ''))
    .map(([value, count]) => ({ value, label: m.showcase_option({ word: valueWord(facet, value), count }) }));
  const order = new Intl.Collator('sv', { numeric: true });
  return options.toSorted((a, b) => (facet === 'year' ? Number(b.value) - Number(a.value) : order.compare(a.label, b.label)));
}
