import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';

export interface HoursRow {
  id: string;
  caseId: string;
  month: string;
  hours: number;
  version: number;
  ownerOrganisationId: string;
}

/** Hours of some cases in a span of months, everybody's that the reader may read. */
export async function listHours(tx: Tx, caseIds: readonly string[], first: string, last: string): Promise<HoursRow[]> {
  if (caseIds.length === 0) return [];
  return tx
    .selectFrom('attendance')
    .select(['id', 'case_id as caseId', 'month', 'hours', 'version', 'owner_organisation_id as ownerOrganisationId'])
    .where('case_id', 'in', [...caseIds])
    .where('month', '>=', first)
    .where('month', '<=', last)
    .execute();
}

export interface HoursToWrite {
  caseId: string;
  month: string;
  hours: number;
}

interface Recorder {
  organisationId: string;
  userId: string;
}

/** Adds hours; answers how many were added, fewer when somebody added one of them meanwhile. */
export async function insertHours(tx: Tx, recorder: Recorder, rows: readonly HoursToWrite[]): Promise<number> {
  if (rows.length === 0) return 0;
  const result = await tx
    .insertInto('attendance')
    .values(
      rows.map(({ caseId, month, hours }) => ({
        collaboration_id: sql<string>`app.collaboration()`,
        id: newId(),
        case_id: caseId,
        owner_organisation_id: recorder.organisationId,
        month,
        hours,
        recorded_by: recorder.userId,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0n);
}

/** Changes hours that still have the version they were read with; answers how many had. */
export async function updateHours(
  tx: Tx,
  recorder: Recorder,
  rows: readonly { id: string; hours: number; version: number }[],
): Promise<number> {
  if (rows.length === 0) return 0;
  const result = await sql`update attendance a set hours = v.hours, version = a.version + 1, recorded_by = ${recorder.userId}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as v(id uuid, hours numeric, version int)
    where a.collaboration_id = app.collaboration() and a.id = v.id and a.version = v.version`.execute(tx);
  return Number(result.numAffectedRows ?? 0n);
}
