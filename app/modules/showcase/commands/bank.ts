import type { Tx } from '#app/platform/db/index.ts';
import { readGenerations, wholeBank } from '#app/platform/published/index.ts';
import { selectLines, selectWording } from '../data/bank.ts';
import type { Line } from '../rules/facets.ts';
import { learnWords, type Spelling } from '../rules/spelling.ts';

/** All that is published, without its texts. */
export interface Bank {
  lines: Line[];
  byId: Map<string, Line>;
  /** What words have been found to stand in, the words asked for longest ago first; true for as long as the bank stands as it is. */
  found: Map<string, Line[]>;
  /** Words of titles, actors and summaries; read when somebody first misspells one. */
  vocabulary?: Spelling;
}

let kept: { generation: string; bank: Bank } | undefined;

/** The bank as it stands: read once for each generation, since nothing in it changes between two. */
export async function openBank(tx: Tx): Promise<Bank> {
  const generation = (await readGenerations(tx, [wholeBank])).get(wholeBank) ?? '';
  if (generation === '' || kept?.generation !== generation) {
    const lines = await selectLines(tx);
    kept = { generation, bank: { lines, byId: new Map(lines.map((line) => [line.id, line])), found: new Map() } };
  }
  return kept.bank;
}

/** Words that the bank uses, each at least four letters. */
export async function vocabularyOf(tx: Tx, bank: Bank): Promise<Spelling> {
  bank.vocabulary ??= learnWords((await selectWording(tx)).flatMap((text) => text.match(/\p{L}{4,}/gu) ?? []));
  return bank.vocabulary;
}
