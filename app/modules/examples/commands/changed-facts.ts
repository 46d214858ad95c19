import type { FieldConflict } from '#app/lib/page-form.ts';
import type { PartValues } from '../forms/part-form.ts';
import type { ExampleFacts } from '../rules/template.ts';
import { factLabel } from './fact-label.ts';
import { factWords } from './fact-words.ts';

const columns = {
  title: 'title', actor: 'actor', actorKind: 'actorKind', county: 'countyCode', municipalities: 'municipalityCodes', periodFrom: 'periodFrom',
  periodTo: 'periodTo', funding: 'funding', budget: 'budgetKronor', languages: 'languages', language: 'language',
} as const satisfies Record<Exclude<keyof PartValues, 'texts'>, keyof ExampleFacts>;

type FactName = keyof typeof columns;

/** The facts as they are when a page's values are put in. */
export function mergeFacts(facts: ExampleFacts, values: PartValues): ExampleFacts {
  const given = (Object.keys(columns) as FactName[]).filter((name) => values[name] !== undefined);
  return { ...facts, ...Object.fromEntries(given.map((name) => [columns[name], values[name]])) };
}

/** The facts that a page's values would change: what stands and what was typed, in words. */
export function changedFacts(facts: ExampleFacts, values: PartValues): FieldConflict[] {
  const merged = mergeFacts(facts, values);
  return (Object.keys(columns) as FactName[])
    .filter((name) => JSON.stringify(facts[columns[name]]) !== JSON.stringify(merged[columns[name]]))
    .map((name) => ({ label: factLabel(name), theirs: factWords(facts, name), yours: factWords(merged, name) }));
}
