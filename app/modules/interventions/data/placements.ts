import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface PlacementLine {
  id: string;
  caseId: string;
  ownerOrganisationId: string;
  ownerName: string;
  interventionName: string;
  providerId: string | null;
  providerName: string | null;
  supervisorId: string | null;
  supervisorName: string | null;
  startsOn: string;
  endsOn: string | null;
  extentPercent: number | null;
  costSek: number | null;
  aim: string | null;
  closedOn: string | null;
  endReason: string | null;
  version: number;
}

/** The places of a case that the reader may read, the latest first. */
export function listPlacements(tx: Tx, caseId: string): Promise<PlacementLine[]> {
  return lines(tx).where('p.case_id', '=', caseId).orderBy('p.starts_on', 'desc').orderBy('p.id').execute();
}

export function selectPlacement(tx: Tx, caseId: string, placementId: string): Promise<PlacementLine | undefined> {
  return lines(tx).where('p.case_id', '=', caseId).where('p.id', '=', placementId).executeTakeFirst();
}

function lines(tx: Tx) {
  return tx
    .selectFrom('placements as p')
    .innerJoin('interventions as i', (join) =>
      join.onRef('i.collaboration_id', '=', 'p.collaboration_id').onRef('i.id', '=', 'p.intervention_id'),
    )
    .innerJoin('organisations as owner', (join) =>
      join.onRef('owner.collaboration_id', '=', 'p.collaboration_id').onRef('owner.id', '=', 'p.owner_organisation_id'),
    )
    .leftJoin('organisations as provider', (join) =>
      join.onRef('provider.collaboration_id', '=', 'p.collaboration_id').onRef('provider.id', '=', 'p.provider_organisation_id'),
    )
    .leftJoin('users as u', 'u.id', 'p.supervisor_user_id')
    .select([
      'p.id', 'p.case_id as caseId', 'p.owner_organisation_id as ownerOrganisationId', 'owner.name as ownerName',
      'i.name as interventionName', 'p.provider_organisation_id as providerId', 'provider.name as providerName',
      'p.supervisor_user_id as supervisorId', 'u.name as supervisorName', 'p.starts_on as startsOn', 'p.ends_on as endsOn',
      'p.extent_percent as extentPercent', 'p.cost_sek as costSek', 'p.aim', 'p.closed_on as closedOn', 'p.end_reason as endReason',
      'p.version',
    ]);
}

export interface NewPlacement {
  id: string;
  caseId: string;
  ownerOrganisationId: string;
  interventionId: string;
  providerId: string;
  supervisorId: string | null;
  startsOn: string;
  endsOn: string;
  extentPercent: number | null;
  costSek: number | null;
  aim: string | null;
  createdBy: string;
}

export async function insertPlacement(tx: Tx, row: NewPlacement): Promise<void> {
  await tx
    .insertInto('placements')
    .values({
      collaboration_id: sql`app.collaboration()`,
      id: row.id,
      case_id: row.caseId,
      owner_organisation_id: row.ownerOrganisationId,
      intervention_id: row.interventionId,
      provider_organisation_id: row.providerId,
      supervisor_user_id: row.supervisorId,
      starts_on: row.startsOn,
      ends_on: row.endsOn,
      extent_percent: row.extentPercent,
      cost_sek: row.costSek,
      aim: row.aim,
      created_by: row.createdBy,
    })
    .execute();
}

export interface PlacementChange {
  ends_on: string;
  closed_on?: string;
  end_reason?: string;
}

/** Changes a place of the reader's own organisation that still has this version; false when it has not. */
export async function updatePlacement(tx: Tx, id: string, version: number, change: PlacementChange): Promise<boolean> {
  const result = await tx
    .updateTable('placements')
    .set({ ...change, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
