import { staffLocales, type StaffLocale } from '#app/lib/languages.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { readGenerations, wholeBank } from '#app/platform/published/index.ts';
import { selectPublished, selectWording } from '../data/bank.ts';
import { KnownValues, type Line } from '../rules/facets.ts';
import { inLanguage, type Shown, type Told } from '../rules/in-language.ts';
import { learnWords, type Spelling } from '../rules/spelling.ts';

/** All that is published, without its texts. */
export interface Bank {
  /** Every publication, the latest first. */
  lines: Line[];
  values: KnownValues;
  shelves: Record<StaffLocale, Shelf>;
  /** Words of titles, actors and summaries; read when somebody first misspells one. */
  vocabulary?: Spelling;
}

/** The bank for readers of one language. */
export interface Shelf extends Shown {
  /** What words have been found to stand in, the words asked for longest ago first; true for as long as the bank stands as it is. */
  found: Map<string, Line[]>;
}

let kept: { generation: string; bank: Bank } | undefined;

/** The bank as it stands: read once for each generation, since nothing in it changes between two. */
export async function openBank(tx: Tx): Promise<Bank> {
  const generation = (await readGenerations(tx, [wholeBank])).get(wholeBank) ?? '';
  if (generation === '' || kept?.generation !== generation) kept = { generation, bank: await readBank(tx) };
  return kept.bank;
}

async function readBank(tx: Tx): Promise<Bank> {
  const values = new KnownValues();
  const all = (await selectPublished(tx)).map(({ id, slug, publishedOn, values: words, ...told }): Told => {
    return { ...told, line: { id, slug, publishedOn, values: values.numbersOf(words) } };
  });
  const shelves = Object.fromEntries(staffLocales.map((language) => [language, { ...inLanguage(all, language), found: new Map() }])) as Bank['shelves'];
  return { lines: all.map(({ line }) => line), values, shelves };
}

/** Words that the bank uses, each at least four letters. */
export async function vocabularyOf(tx: Tx, bank: Bank): Promise<Spelling> {
  bank.vocabulary ??= learnWords((await selectWording(tx)).flatMap((text) => text.match(/\p{L}{4,}/gu) ?? []));
  return bank.vocabulary;
}
