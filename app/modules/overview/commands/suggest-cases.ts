import type { Tx } from '#app/platform/db/index.ts';
import { searchCases } from '../data/search.ts';
import { parseSearch } from '../rules/search-words.ts';

export interface Suggestion {
  caseId: string;
  name: string;
}

/** The searcher's own cases whose names begin with what is typed so far, from two letters on; at most eight. */
export async function suggestCases(tx: Tx, typed: string): Promise<Suggestion[]> {
  const { words } = parseSearch(typed);
  if (words === null || typed.trim().length < 2) return [];
  const hits = await searchCases(tx, { words, number: null }, 8);
  return hits.map(({ caseId, firstName, lastName, alias }) => ({ caseId, name: [firstName, lastName].filter(Boolean).join(' ') || (alias ?? '') }));
}
