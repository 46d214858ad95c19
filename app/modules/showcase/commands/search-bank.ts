import type { Tx } from '#app/platform/db/index.ts';
import { selectFound } from '../data/bank.ts';
import { selectCards, type Card } from '../data/cards.ts';
import type { Chosen, Counts, Line } from '../rules/facets.ts';
import type { Question } from '../rules/question.ts';
import { toSearch, wordsOf } from '../rules/search-words.ts';
import { nearestWord } from '../rules/spelling.ts';
import { openBank, vocabularyOf, type Bank } from './bank.ts';

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

/** What the bank answers a question: a page of examples, the best first, and how many each filter would leave. */
export async function searchBank(tx: Tx, { words, chosen, page }: Question): Promise<Answer> {
  const bank = await openBank(tx);
  const { lines, instead } = await linesWith(tx, bank, wordsOf(words));
  const { hits, counts } = bank.values.narrow(lines, chosen);
  const pages = Math.max(1, Math.ceil(hits.length / perPage));
  const shown = Math.min(page, pages);
  const ids = hits.slice((shown - 1) * perPage, shown * perPage).map(({ id }) => id);
  return { total: hits.length, published: bank.lines.length, page: shown, pages, cards: await selectCards(tx, ids), counts, instead };
}

/** All examples of a county or of another choice, as lines. */
export async function linesOf(tx: Tx, chosen: Chosen): Promise<Line[]> {
  const { lines, values } = await openBank(tx);
  return values.narrow(lines, chosen).hits;
}

async function linesWith(tx: Tx, bank: Bank, words: string[]): Promise<{ lines: Line[]; instead: string | null }> {
  if (words.length === 0) return { lines: bank.lines, instead: null };
  const lines = await found(tx, bank, words);
  if (lines.length > 0) return { lines, instead: null };
  const corrected = await spelled(tx, bank, words);
  if (corrected === null) return { lines, instead: null };
  return { lines: await found(tx, bank, corrected), instead: corrected.join(' ') };
}

/** What holds the words; asked of the database once for as long as the bank stands as it is. */
async function found(tx: Tx, bank: Bank, words: string[]): Promise<Line[]> {
  const asked = toSearch(words);
  const lines = bank.found.get(asked) ?? (await findLines(tx, bank, asked));
  bank.found.delete(asked);
  bank.found.set(asked, lines);
  const [oldest] = bank.found.keys();
  if (bank.found.size > remembered && oldest !== undefined) bank.found.delete(oldest);
  return lines;
}

/** Best first where they are few enough to be ranked, the latest first where they are many. */
async function findLines(tx: Tx, bank: Bank, asked: string): Promise<Line[]> {
  const hits = (await selectFound(tx, asked)).flatMap((number) => bank.byNumber.get(number) ?? []);
  if (hits.length <= ranked) return hits;
  const among = new Set(hits);
  return bank.lines.filter((line) => among.has(line));
}

/** The words with those that the bank does not know exchanged for the most alike that it does; null when that changes nothing. */
async function spelled(tx: Tx, bank: Bank, words: string[]): Promise<string[] | null> {
  const vocabulary = await vocabularyOf(tx, bank);
  const corrected = words.map((word) => (vocabulary.words.has(word) ? word : (nearestWord(word, vocabulary) ?? word)));
  return corrected.some((word, at) => word !== words[at]) ? corrected : null;
}

export type { Card };
