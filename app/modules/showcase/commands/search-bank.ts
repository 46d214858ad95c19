import { baseLocale, isStaffLocale } from '#app/lib/languages.ts';
import { getLocale } from '#app/paraglide/runtime.js';
import type { Tx } from '#app/platform/db/index.ts';
import { selectFound } from '../data/bank.ts';
import { selectCards, type Card } from '../data/cards.ts';
import type { Counts, Line } from '../rules/facets.ts';
import type { Question } from '../rules/question.ts';
import { toSearch, wordsOf } from '../rules/search-words.ts';
import { nearestWord } from '../rules/spelling.ts';
import { openBank, vocabularyOf, type Bank, type Shelf } from './bank.ts';

const perPage = 20;
/** Up to so many hits the database says which is best. */
const ranked = 500;
/** Words whose hits are remembered: at most 16 MB with 10,000 examples. */
const remembered = 200;

export interface Answer {
  total: number;
  /** Everything that is published, whatever is asked. */
  published: number;
  page: number;
  pages: number;
  cards: Card[];
  counts: Counts;
  /** The words that were searched for instead of what was typed, which nothing holds. */
  instead: string | null;
}

/** What the bank answers a question: a page of examples in the reader's language where they stand in it, the best first, and how many each filter would leave. */
export async function searchBank(tx: Tx, { words, chosen, page }: Question): Promise<Answer> {
  const bank = await openBank(tx);
  const locale = getLocale();
  const shelf = bank.shelves[isStaffLocale(locale) ? locale : baseLocale];
  const { lines, instead } = await linesWith(tx, bank, shelf, wordsOf(words));
  const { hits, counts } = bank.values.narrow(lines, chosen);
  const pages = Math.max(1, Math.ceil(hits.length / perPage));
  const at = Math.min(page, pages);
  const ids = hits.slice((at - 1) * perPage, at * perPage).map(({ id }) => id);
  return { total: hits.length, published: shelf.lines.length, page: at, pages, cards: await selectCards(tx, ids), counts, instead };
}

async function linesWith(tx: Tx, bank: Bank, shelf: Shelf, words: string[]): Promise<{ lines: Line[]; instead: string | null }> {
  if (words.length === 0) return { lines: shelf.lines, instead: null };
  const lines = await found(tx, shelf, words);
  if (lines.length > 0) return { lines, instead: null };
  const corrected = await spelled(tx, bank, words);
  if (corrected === null) return { lines, instead: null };
  return { lines: await found(tx, shelf, corrected), instead: corrected.join(' ') };
}

/** What holds the words; asked of the database once for as long as the bank stands as it is. */
async function found(tx: Tx, shelf: Shelf, words: string[]): Promise<Line[]> {
  const asked = toSearch(words);
  const lines = shelf.found.get(asked) ?? (await findLines(tx, shelf, asked));
  shelf.found.delete(asked);
  shelf.found.set(asked, lines);
  const [oldest] = shelf.found.keys();
  if (shelf.found.size > remembered && oldest !== undefined) shelf.found.delete(oldest);
  return lines;
}

/** Best first where they are few enough to be ranked, the latest first where they are many. */
async function findLines(tx: Tx, shelf: Shelf, asked: string): Promise<Line[]> {
  const hits = new Set((await selectFound(tx, asked)).flatMap((number) => shelf.byNumber.get(number) ?? []));
  return hits.size <= ranked ? [...hits] : shelf.lines.filter((line) => hits.has(line));
}

/** The words with those that the bank does not know exchanged for the most alike that it does; null when that changes nothing. */
async function spelled(tx: Tx, bank: Bank, words: string[]): Promise<string[] | null> {
  const vocabulary = await vocabularyOf(tx, bank);
  const corrected = words.map((word) => (vocabulary.words.has(word) ? word : (nearestWord(word, vocabulary) ?? word)));
  return corrected.some((word, at) => word !== words[at]) ? corrected : null;
}

export type { Card };
