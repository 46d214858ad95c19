import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';

export interface NewRefusal {
  caseId: string;
  ownerOrganisationId: string;
  askedBy: string;
}

export async function insertRefusal(tx: Tx, row: NewRefusal): Promise<void> {
  await tx
    .insertInto('consent_refusals')
    .values({
      collaboration_id: sql`app.collaboration()`,
      id: newId(),
      case_id: row.caseId,
      owner_organisation_id: row.ownerOrganisationId,
      asked_by: row.askedBy,
    })
    .execute();
}

/** Days on which she was asked and said no, as far as the reader may know. */
export function selectRefusals(tx: Tx, caseId: string): Promise<{ id: string; askedOn: string }[]> {
  return tx
    .selectFrom('consent_refusals')
    .select(['id', 'asked_on as askedOn'])
    .where('case_id', '=', caseId)
    .orderBy('asked_on', 'desc')
    .execute();
}
