import { sql } from 'kysely';
import { newId } from '#app/platform/ids/index.ts';
import type { Tx } from '#app/platform/db/index.ts';
import type { RecordCategory } from '#app/platform/db/schema.ts';
import type { ReferenceKind } from '../rules/references.ts';

/** Another plan that she has: a pointer to where it is, never what it says. */
export interface ReferenceRow {
  id: string;
  kind: ReferenceKind;
  category: RecordCategory;
  heldBy: string;
  datedOn: string;
  keptAt: string;
  endedOn: string | null;
  ownerOrganisationId: string;
  version: number;
}

/** Those that the reader may know of, the latest first; those that have ended only when asked for by id. */
export function selectReferences(tx: Tx, caseId: string, id?: string): Promise<ReferenceRow[]> {
  return tx
    .selectFrom('plan_references')
    .select([
      'id', 'category', 'held_by as heldBy', 'dated_on as datedOn', 'kept_at as keptAt', 'ended_on as endedOn',
      'owner_organisation_id as ownerOrganisationId', 'version',
    ])
    .select(sql<ReferenceKind>`kind`.as('kind'))
    .where('case_id', '=', caseId)
    .$if(id === undefined, (query) => query.where('ended_on', 'is', null))
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .orderBy('dated_on', 'desc')
    .orderBy('id')
    .execute();
}

export interface ReferenceContent {
  kind: ReferenceKind;
  category: RecordCategory;
  held_by: string;
  dated_on: string;
  kept_at: string;
}

export async function insertReference(
  tx: Tx,
  reference: ReferenceContent & { caseId: string; ownerOrganisationId: string; createdBy: string },
): Promise<void> {
  const { caseId, ownerOrganisationId, createdBy, ...content } = reference;
  await tx
    .insertInto('plan_references')
    .values({
      collaboration_id: sql`app.collaboration()`, id: newId(), case_id: caseId, owner_organisation_id: ownerOrganisationId,
      created_by: createdBy, ...content,
    })
    .execute();
}

/** Changes a reference, or says that the plan has ended; false when it has been changed since it was read. */
export async function updateReference(tx: Tx, id: string, version: number, change: ReferenceContent | 'ended'): Promise<boolean> {
  const set = change === 'ended' ? { ended_on: sql<string>`app.today()` } : change;
  const result = await tx
    .updateTable('plan_references')
    .set({ ...set, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
