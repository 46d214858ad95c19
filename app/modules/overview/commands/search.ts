import type { Tx } from '#app/platform/db/index.ts';
import { openSearch } from '#app/platform/searches/index.ts';
import { findPlaces, readCaseHits, readRecordHits, type RecordHit } from '../data/search-records.ts';
import type { SearchHit } from '../data/search.ts';
import { foundSigns } from '../rules/found-words.ts';
import { parseSearch } from '../rules/search-words.ts';

export type { RecordHit, RecordKind } from '../data/search-records.ts';

const most = 50;

/** Among names and numbers, or among the words of records: the second reads more, and is asked for on its own. */
export type SearchPlace = 'cases' | 'records';

export interface Found {
  hits: SearchHit[];
  records: RecordHit[];
}

/** Runs a stored search anew; null when it is not there for this searcher. */
export async function runSearch(tx: Tx, id: string, place: SearchPlace): Promise<({ text: string } & Found) | null> {
  const text = await openSearch(tx, id);
  return text === null ? null : { text, ...(await search(tx, text, place)) };
}

/** Cases by name or number in Swedish name order, or records by their words with the newest first; at most 50. */
export async function search(tx: Tx, text: string, place: SearchPlace): Promise<Found> {
  const { words, number, query } = parseSearch(text);
  const asked = place === 'cases' ? { words, number, query: null } : { words: null, number: null, query };
  if (Object.values(asked).every((each) => each === null)) return { hits: [], records: [] };
  const places = await findPlaces(tx, asked, most);
  return {
    hits: await readCaseHits(tx, places.filter(({ kind }) => kind === 'case')),
    records: await readRecordHits(tx, places.filter(({ kind }) => kind !== 'case'), asked.query ?? '', foundSigns),
  };
}
