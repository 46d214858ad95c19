import type { KeyObject } from 'node:crypto';
import { Client, types } from 'pg';
import { isSigned, parseHead, type SignedHead } from '#app/platform/audit/signed-heads.ts';
import { checkBlock, earliestAfter, type Fault } from './check-block.ts';
import { readChain, readUnsealed, trustNothing, type FoundBlock } from './read-chain.ts';

export type { Fault } from './check-block.ts';

export interface Verdict {
  rows: number;
  blocks: number;
  signed: number;
  unsealed: number;
  faults: Fault[];
}

interface Signed {
  heads: Map<number, SignedHead>;
  faults: Fault[];
}

/** Reads the signed heads: what cannot be read, or was signed by nobody we know, is a fault. */
export function readSigned(text: string, keys: readonly KeyObject[]): Signed {
  const heads = new Map<number, SignedHead>();
  const faults: Fault[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const head = parseHead(line);
    if (head && isSigned(head, keys)) heads.set(head.block, head);
    else faults.push({ kind: 'unsigned', line: index + 1 });
  }
  return { heads, faults };
}

/** Computes the whole chain again from the rows of the log and holds it against the seals and the heads that were signed. */
export async function verifyLog(ownerUrl: string, { heads, faults }: Signed): Promise<Verdict> {
  const client = new Client({ connectionString: ownerUrl, types: { getTypeParser } });
  await client.connect();
  try {
    await client.query(`begin isolation level repeatable read read only; ${trustNothing}`);
    const verdict: Verdict = { rows: 0, blocks: 0, signed: heads.size, unsealed: 0, faults: [...faults] };
    let last: FoundBlock | undefined;
    for await (const block of readChain(client)) {
      verdict.faults.push(...(await checkBlock(client, block, last, heads.get(block.block))));
      verdict.rows += block.rows;
      verdict.blocks += 1;
      last = block;
    }
    const unsealed = await readUnsealed(client, last?.floorId ?? 0, earliestAfter(last));
    verdict.unsealed = unsealed.rows;
    verdict.faults.push(...unsealed.intruders.map((row): Fault => ({ kind: 'added', row })));
    verdict.faults.push(...cutOff(heads, last?.block ?? 0));
    return verdict;
  } finally {
    await client.end();
  }
}

/** The first head that was signed over a block which is no more there. */
function cutOff(heads: ReadonlyMap<number, SignedHead>, last: number): Fault[] {
  const [first] = [...heads.values()].filter(({ block }) => block > last).toSorted((a, b) => a.block - b.block);
  return first ? [{ kind: 'cut', block: first.block, at: first.at }] : [];
}

/** Whole numbers as numbers; everything else as pg reads it. */
const getTypeParser: typeof types.getTypeParser = (id: number, format?: 'text' | 'binary') =>
  id === Number(types.builtins.INT8) ? Number : (types.getTypeParser(id, format as 'text') as never);
