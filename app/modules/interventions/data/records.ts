import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';

export interface OwnedText {
  placementId: string;
  organisationName: string;
  text: string;
}

/** What she needs in order to work at the places of a case, as far as the reader may read it. */
export function listAdaptations(tx: Tx, caseId: string): Promise<OwnedText[]> {
  return tx
    .selectFrom('placement_adaptations as a')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.collaboration_id', '=', 'a.collaboration_id').onRef('o.id', '=', 'a.owner_organisation_id'),
    )
    .select(['a.placement_id as placementId', 'o.name as organisationName', 'a.text'])
    .where('a.case_id', '=', caseId)
    .execute();
}

export interface RecordOwner {
  caseId: string;
  placementId: string;
  ownerOrganisationId: string;
  writtenBy: string;
}

export async function insertAdaptation(tx: Tx, owner: RecordOwner, text: string): Promise<void> {
  await tx
    .insertInto('placement_adaptations')
    .values({ ...ownerColumns(owner), text })
    .execute();
}

/** The common template: what she did, what she can, what she needs, what comes next. */
export interface ClosingWords {
  lastDay: string;
  did: string;
  can: string | null;
  needs: string | null;
  nextStep: string;
}

export interface ClosingRecord extends ClosingWords {
  organisationId: string;
  organisationName: string;
  authorName: string | null;
  writtenOn: string;
}

/** Closing documentation of a place, the placing organisation's and the provider's, as far as the reader may read it. */
export function listClosings(tx: Tx, placementId: string): Promise<ClosingRecord[]> {
  return tx
    .selectFrom('placement_closings as c')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.collaboration_id', '=', 'c.collaboration_id').onRef('o.id', '=', 'c.owner_organisation_id'),
    )
    .leftJoin('users as u', 'u.id', 'c.written_by')
    .select([
      'c.owner_organisation_id as organisationId', 'o.name as organisationName', 'u.name as authorName',
      'c.written_on as writtenOn', 'c.last_day as lastDay', 'c.did', 'c.can', 'c.needs', 'c.next_step as nextStep',
    ])
    .where('c.placement_id', '=', placementId)
    .orderBy('c.written_on')
    .execute();
}

export async function insertClosing(tx: Tx, owner: RecordOwner, words: ClosingWords): Promise<void> {
  const { lastDay, did, can, needs, nextStep } = words;
  await tx
    .insertInto('placement_closings')
    .values({ ...ownerColumns(owner), last_day: lastDay, did, can, needs, next_step: nextStep })
    .execute();
}

function ownerColumns(owner: RecordOwner) {
  return {
    collaboration_id: sql<string>`app.collaboration()`,
    id: newId(),
    case_id: owner.caseId,
    owner_organisation_id: owner.ownerOrganisationId,
    placement_id: owner.placementId,
    written_by: owner.writtenBy,
  };
}
