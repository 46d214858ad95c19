import type { Actor } from '#app/platform/access/actor.ts';
import { withActor, type Tx } from '#app/platform/db/index.ts';
import { importFiles, NotWritten, type ImportOutcome, type ImportRequest } from './import-files.ts';

/** One import in a transaction of its own, with what `prepare` makes in it, rolled back unless it is to be written. */
export async function runImport(actor: Actor, prepare: (tx: Tx) => Promise<ImportRequest>): Promise<ImportOutcome> {
  try {
    return await withActor(actor, async (tx) => importFiles(tx, actor, await prepare(tx)));
  } catch (error) {
    if (error instanceof NotWritten) return error.outcome;
    throw error;
  }
}
