import type { Tx } from '#app/platform/db/index.ts';
import { readGenerations, wholeBank } from '#app/platform/published/index.ts';
import { selectPublished, selectWording } from '../data/bank.ts';
import { KnownValues, type Line } from '../rules/facets.ts';
import { learnWords, type Spelling } from '../rules/spelling.ts';

/** All that is published, without its texts. */
export interface Bank {
  /** The latest first. */
  lines: Line[];
  values: KnownValues;
  byNumber: Map<number, Line>;
  /** What words have been found to stand in, the words asked for longest ago first; true for as long as the bank stands as it is. */
  found: Map<string, Line[]>;
  /** Words of titles, actors and summaries; read when somebody first misspells one. */
  vocabulary?: Spelling;
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
  const bank: Bank = { lines: [], values, byNumber: new Map(), found: new Map() };
  for (const { id, slug, publishedOn, bankNumber, values: words } of await selectPublished(tx)) {
    const line = { id, slug, publishedOn, values: values.numbersOf(words) };
    bank.lines.push(line);
    bank.byNumber.set(bankNumber, line);
  }
  return bank;
}

/** Words that the bank uses, each at least four letters. */
export async function vocabularyOf(tx: Tx, bank: Bank): Promise<Spelling> {
  bank.vocabulary ??= learnWords((await selectWording(tx)).flatMap((text) => text.match(/\p{L}{4,}/gu) ?? []));
  return bank.vocabulary;
}
