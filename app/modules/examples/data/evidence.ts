import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { PublishedEvidence } from '../rules/published.ts';

export async function insertEvidence(
  tx: Tx,
  evidence: { exampleId: string; heading: string; report: string; content: PublishedEvidence; userId: string },
): Promise<void> {
  await tx
    .insertInto('example_evidence')
    .values({
      collaboration_id: sql`app.collaboration()`,
      example_id: evidence.exampleId,
      heading: evidence.heading,
      report: evidence.report,
      content: JSON.stringify(evidence.content),
      taken_by: evidence.userId,
    })
    .execute();
}

/** The example carries these figures no longer; versions that were published with them stay as they were. */
export async function removeEvidence(tx: Tx, exampleId: string, id: string): Promise<void> {
  await tx
    .updateTable('example_evidence')
    .set({ removed_at: sql`now()` })
    .where('example_id', '=', exampleId)
    .where('id', '=', id)
    .execute();
}
