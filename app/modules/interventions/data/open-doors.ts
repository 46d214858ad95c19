import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { OpenDoor } from '../rules/opens-to.ts';

/** What consents open today of a case's identity and work, from whom and to whom. */
export async function listOpenDoors(tx: Tx, caseId: string): Promise<OpenDoor[]> {
  return tx
    .selectFrom('disclosures')
    .select(['from_organisation_id as from', 'to_organisation_id as to', 'category'])
    .where('case_id', '=', caseId)
    .where('category', 'in', ['identity', 'work'])
    .where(sql<boolean>`valid_from <= app.today() and (valid_to is null or app.today() < valid_to)`)
    .execute();
}
