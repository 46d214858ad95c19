import { sql } from 'kysely';
import { workerActor } from '../access/actor.ts';
import { withActor } from '../db/index.ts';
import { log } from '../log/index.ts';
import { addHead, lastHead, ownHeadFiles, readPrivateKey } from './head-files.ts';
import { signHead } from './signed-heads.ts';

interface Sealed {
  block: number;
  rows: number;
  head: string;
  known: string | null;
}

/**
 * Seals the rows of the log that have been added, and writes the new head, signed, outside the database. A chain that is not the
 * one this process signed before is not signed again: `samsteg verify` tells what was done to it.
 */
export async function sealLog(): Promise<void> {
  const files = ownHeadFiles();
  const before = files && lastHead(files);
  const sealed = await withActor(workerActor(null), async (tx) => {
    const { rows } = await sql<Sealed>`select block, total_rows as rows, encode(head, 'hex') as head, encode(known_head, 'hex') as known
      from app.seal_audit(${before?.block ?? 0})`.execute(tx);
    return rows[0];
  });
  if (before && sealed?.known !== before.head) {
    log.error({ block: before.block }, 'the log is not the one that was signed: run samsteg verify');
    return;
  }
  if (!files || !sealed || sealed.block === before?.block) return;
  const { block, rows, head } = sealed;
  await addHead(files, signHead(readPrivateKey(files), { block, rows, head, at: new Date().toISOString() }));
}
