import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

/** What a secret link opens; ids that do not belong to its kind are null. */
export interface LinkTarget {
  collaborationId: string;
  callId: string | null;
  exampleId: string | null;
  contributorId: string | null;
  contactId: string | null;
}

/** From here on the transaction acts by a secret link; the policies see its hash. */
export async function actByLink(tx: Tx, token: string): Promise<LinkTarget | undefined> {
  await sql`select set_config('samsteg.link', ${token}, true)`.execute(tx);
  const { rows } = await sql<LinkTarget>`select collaboration_id as "collaborationId", call_id as "callId", example_id as "exampleId",
    contributor_id as "contributorId", contact_id as "contactId" from app.linked()`.execute(tx);
  return rows[0];
}
