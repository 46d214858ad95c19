import type { Tx } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { open, seal } from '#app/platform/secret/index.ts';
import { insertSearch, searchCases, selectSearch, type SearchHit } from '../data/search.ts';
import { parseSearch } from '../rules/search-words.ts';

const purpose = 'searches';

/** Keeps what was searched for, encrypted, and gives the id that stands in the address instead of it. */
export async function storeSearch(tx: Tx, text: string): Promise<string> {
  const id = newId();
  await insertSearch(tx, id, seal(purpose, text.trim().slice(0, 200)));
  return id;
}

/** Runs a stored search anew; null when it is not there for this searcher. At most 50 hits, in Swedish name order. */
export async function runSearch(tx: Tx, id: string): Promise<{ text: string; hits: SearchHit[] } | null> {
  const sealed = await selectSearch(tx, id);
  const text = sealed && open(purpose, sealed);
  if (text === undefined || text === null) return null;
  const query = parseSearch(text);
  if (query.words === null && query.number === null) return { text, hits: [] };
  return { text, hits: await searchCases(tx, query, 50) };
}
