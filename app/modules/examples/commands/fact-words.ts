import { languageName } from '#app/lib/spoken-languages.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import type { FactField } from '../rules/parts.ts';
import { countyWord, municipalityWords } from '../rules/place-names.ts';
import type { ExampleFacts } from '../rules/template.ts';
import { codeWord } from './code-word.ts';

const words: Record<FactField, (facts: ExampleFacts) => string> = {
  title: ({ title }) => title,
  actor: ({ actor }) => actor,
  actorKind: ({ actorKind }) => (actorKind ? codeWord('actor', actorKind) : ''),
  county: ({ countyCode }) => countyWord(countyCode, m.examples_whole_country()),
  municipalities: ({ municipalityCodes }) => municipalityWords(municipalityCodes),
  periodFrom: ({ periodFrom }) => periodFrom ?? '',
  periodTo: ({ periodTo }) => periodTo ?? '',
  funding: ({ funding }) => funding.map((code) => codeWord('funding', code)).join(', '),
  budget: ({ budgetKronor }) => (budgetKronor === null ? '' : String(budgetKronor)),
  language: ({ language }) => (language === 'en' ? m.examples_language_en() : m.examples_language_sv()),
  languages: ({ languages }) => languages.map((code) => languageName(code, getLocale())).join(', '),
};

/** A fact in the reader's words; empty where nothing is said. */
export function factWords(facts: ExampleFacts, field: FactField): string {
  return words[field](facts);
}
