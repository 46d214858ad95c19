import { facets, type Chosen, type Facet } from './facets.ts';

/** What stands in the address of a search, in the reader's words. */
const names: Record<Facet, string> = {
  category: 'kategori', county: 'lan', municipality: 'kommun', funding: 'finansiering', goal: 'mal', language: 'sprak', year: 'ar',
};
const longest = 200;
const value = /^[a-z0-9_]{1,20}$/;

/** What a reader asks the bank: words, one value of each facet, and which page of the answer. */
export interface Question {
  words: string;
  chosen: Chosen;
  page: number;
}

/** Reads a search from an address. What is no question is left out, so that every address has an answer. */
export function readQuestion(query: URLSearchParams): Question {
  const chosen: Chosen = {};
  for (const facet of facets) {
    const given = query.get(names[facet]) ?? '';
    if (value.test(given)) chosen[facet] = given;
  }
  const page = Number(query.get('sida') ?? 1);
  const words = (query.get('q') ?? '').replaceAll(/[\s\0]+/g, ' ').trim().slice(0, longest);
  return { words, chosen, page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1 };
}

/** The query of a search's address, `?q=…&lan=17`; empty when nothing is asked. */
export function writeQuestion({ words, chosen }: Omit<Question, 'page'>): string {
  const query = new URLSearchParams();
  if (words) query.set('q', words);
  for (const facet of facets) {
    const given = chosen[facet];
    if (given !== undefined) query.set(names[facet], given);
  }
  const text = query.toString();
  return text ? `?${text}` : '';
}

/** What a facet is called in an address. */
export function nameInAddress(facet: Facet): string {
  return names[facet];
}
