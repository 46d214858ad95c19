import { sql } from 'kysely';
import { quantityOf, type Quantity } from '#app/lib/quantity.ts';
import type { Tx } from '#app/platform/db/index.ts';

export interface RowToAdd {
  quantity: Quantity;
  doneOn: string | null;
  areaId: string | null;
  meetingId: string | null;
  note: string | null;
}

export interface HandRow extends RowToAdd {
  id: string;
  activityId: string;
  areaName: string | null;
  /** The title of the meeting in whose place it stands; null also where the reader may not read that meeting. */
  meetingTitle: string | null;
  writtenBy: string | null;
  struckOn: string | null;
  version: number;
}

function selectHandRows(tx: Tx) {
  return tx
    .selectFrom('activity_rows as w')
    .leftJoin('areas as r', (join) => join.onRef('r.collaboration_id', '=', 'w.collaboration_id').onRef('r.id', '=', 'w.area_id'))
    .leftJoin('users as u', 'u.id', 'w.created_by')
    .select([
      'w.id', 'w.activity_id as activityId', 'w.done_on as doneOn', 'w.area_id as areaId', 'r.name as areaName', 'w.meeting_id as meetingId',
      'w.note', 'w.struck_on as struckOn', 'w.version', 'u.name as writtenBy', 'w.done_low as low', 'w.done_high as high',
    ])
    .select(sql<Quantity['kind']>`w.done_kind`.as('kind'));
}

/** Rows by hand of a plan's activities, those that are struck left out. */
export async function selectRowsOfPlan(tx: Tx, planId: string): Promise<{ activityId: string; quantity: Quantity; meetingId: string | null }[]> {
  const rows = await selectHandRows(tx)
    .innerJoin('activities as a', (join) => join.onRef('a.collaboration_id', '=', 'w.collaboration_id').onRef('a.id', '=', 'w.activity_id'))
    .where('a.plan_id', '=', planId)
    .where('w.struck_on', 'is', null)
    .execute();
  return rows.map(({ activityId, meetingId, kind, low, high }) => ({ activityId, meetingId, quantity: quantityOf({ kind, low, high }) }));
}

/** Every row of an activity, struck ones too, the latest first. `titles` names the meetings that the reader may read. */
export async function selectRows(tx: Tx, activityId: string, titles: ReadonlyMap<string, string>): Promise<HandRow[]> {
  const rows = await selectHandRows(tx)
    .where('w.activity_id', '=', activityId)
    .orderBy(sql`w.done_on desc nulls last, w.created_at desc, w.id desc`)
    .execute();
  return rows.map(({ kind, low, high, ...row }) => ({
    ...row,
    meetingTitle: row.meetingId === null ? null : (titles.get(row.meetingId) ?? null),
    quantity: quantityOf({ kind, low, high }),
  }));
}

export async function insertRow(tx: Tx, activityId: string, row: RowToAdd & { id: string; createdBy: string }): Promise<void> {
  const { id, quantity, doneOn, areaId, meetingId, note, createdBy } = row;
  await tx
    .insertInto('activity_rows')
    .values({
      collaboration_id: sql`app.collaboration()`,
      id,
      activity_id: activityId,
      done_on: doneOn,
      area_id: areaId,
      meeting_id: meetingId,
      done_kind: quantity.kind,
      done_low: quantity.low,
      done_high: quantity.high,
      note,
      created_by: createdBy,
    })
    .execute();
}

/** Takes a row out of what counts; false when somebody has changed it since it was read. */
export async function strikeRow(tx: Tx, activityId: string, id: string, version: number): Promise<boolean> {
  const result = await tx
    .updateTable('activity_rows')
    .set({ struck_on: sql<string>`app.today()`, version: version + 1 })
    .where('activity_id', '=', activityId)
    .where('id', '=', id)
    .where('version', '=', version)
    .where('struck_on', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
