import { languageName } from '#app/lib/spoken-languages.ts';
import { countyName, municipalityName, wholeCountry } from '#app/lib/places/places.ts';
import { pageLocale } from '#app/lib/languages.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { categoryWord, fundingWord, goalWord } from '#app/ui/example/code-words.ts';
import type { Facet } from '../rules/facets.ts';

/** What a county is called, the whole country among them. */
export function countyWord(code: string): string {
  return code === wholeCountry ? m.showcase_whole_country() : (countyName(code) ?? code);
}

export function languageWord(code: string): string {
  return /^[a-z]{3}$/.test(code) ? languageName(code, pageLocale(getLocale())) : code;
}

const words: Record<Facet, (code: string) => string> = {
  category: categoryWord,
  county: countyWord,
  municipality: (code) => municipalityName(code) ?? code,
  funding: fundingWord,
  goal: goalWord,
  language: languageWord,
  year: (code) => code,
};

/** What a value of a facet is called. */
export function valueWord(facet: Facet, code: string): string {
  return words[facet](code);
}

const labels: Record<Facet, () => string> = {
  category: m.showcase_facet_category,
  county: m.showcase_facet_county,
  municipality: m.showcase_facet_municipality,
  funding: m.showcase_facet_funding,
  goal: m.showcase_facet_goal,
  language: m.showcase_facet_language,
  year: m.showcase_facet_year,
};

export function facetLabel(facet: Facet): string {
  return labels[facet]();
}
