import type { Client } from 'pg';
import { headOf } from '#app/platform/audit/chain.ts';
import type { SignedHead } from '#app/platform/audit/signed-heads.ts';
import { readBadRows, readEarlier, type FoundBlock } from './read-chain.ts';

/** What is wrong with the log, by row, by block or by line of the file of heads. */
export type Fault =
  | { kind: 'altered' | 'missing'; row: number; block: number }
  | { kind: 'added'; row: number }
  | { kind: 'chain'; block: number }
  | { kind: 'unsigned'; line: number }
  | { kind: 'cut' | 'recomputed'; block: number; at: string };

const day = 24 * 60 * 60 * 1_000_000;

/** Before this no row can be dated that was not there when the block was sealed: no transaction lasts a day. */
export function earliestAfter(block: FoundBlock | undefined): number {
  return block ? Number(block.sealedAt) - day : 0;
}

/** What is wrong with a block: its rows, its place in the chain, its head. */
export async function checkBlock(
  client: Client,
  block: FoundBlock,
  before: FoundBlock | undefined,
  signed: SignedHead | undefined,
): Promise<Fault[]> {
  return [
    ...(isLinked(block, before) ? [] : [{ kind: 'chain', block: block.block } as const]),
    ...(await rowFaults(client, block, earliestAfter(before))),
    ...(!signed || (signed.head === block.head && signed.rows === block.totalRows)
      ? []
      : [{ kind: 'recomputed', block: block.block, at: signed.at } as const]),
  ];
}

async function rowFaults(client: Client, { block, rowsHash, nowHash, earliest }: FoundBlock, before: number): Promise<Fault[]> {
  const bad = rowsHash === nowHash ? [] : await readBadRows(client, block);
  const dated = earliest !== null && earliest < before ? await readEarlier(client, block, before) : [];
  return [
    ...bad.map(({ row, kind }) => ({ kind, row, block })),
    ...dated.filter((row) => !bad.some((each) => each.row === row)).map((row) => ({ kind: 'added', row }) as const),
  ];
}

function isLinked(block: FoundBlock, before: FoundBlock | undefined): boolean {
  return (
    block.block === (before?.block ?? 0) + 1 &&
    block.previous === (before?.head ?? '') &&
    block.named === block.rows &&
    block.totalRows === (before?.totalRows ?? 0) + block.rows &&
    block.head === headOf(block)
  );
}
