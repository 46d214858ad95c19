import type { Tx } from '#app/platform/db/index.ts';
import { removeEvidence } from '../data/evidence.ts';

/** The example carries these figures no longer. */
export async function dropEvidence(tx: Tx, exampleId: string, evidenceId: string): Promise<void> {
  await removeEvidence(tx, exampleId, evidenceId);
}
