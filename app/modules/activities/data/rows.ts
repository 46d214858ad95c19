import { sql } from 'kysely';
import { quantityOf, type Quantity } from '#app/lib/quantity.ts';
import type { Tx } from '#app/platform/db/index.ts';
import type { DoneRow } from '../rules/done.ts';

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

/** What the rows by hand of activities say, struck ones left out: each that stands for a meeting, and the rest of an activity together. */
export async function selectDone(tx: Tx, of: { planId: string } | { activityId: string }): Promise<(DoneRow & { activityId: string })[]> {
  const { rows } = await sql<{ activityId: string; meetingId: string | null; low: number | null; high: number | null; about: boolean; missing: number }>`
    select w.activity_id as "activityId", w.meeting_id as "meetingId",
      case a.unit when 'people' then max(w.done_low) else sum(w.done_low) end as low,
      case when bool_or(w.done_kind = 'at_least') then null else sum(w.done_high) end as high,
      bool_or(w.done_kind = 'about') as about, count(*) filter (where w.done_kind = 'not_reported')::int as missing
    from activity_rows w
    join activities a on a.collaboration_id = w.collaboration_id and a.id = w.activity_id
    where w.struck_on is null and ${'planId' in of ? sql`a.plan_id = ${of.planId}` : sql`a.id = ${of.activityId}`}
    group by w.activity_id, a.unit, w.meeting_id, case when w.meeting_id is null then null else w.id end`.execute(tx);
  return rows.map(({ activityId, meetingId, low, high, about, missing }) => ({
    activityId, meetingId, total: { amount: low === null ? null : { low, high, about }, missing },
  }));
}

/**
 * Rows of an activity, struck ones too, the latest first, and how many there are. `titles` names the meetings that the reader may
 * read.
 */
export async function selectRows(
  tx: Tx, activityId: string, { titles, limit, offset }: { titles: ReadonlyMap<string, string>; limit: number; offset: number },
): Promise<{ rows: HandRow[]; total: number }> {
  const rows = await selectHandRows(tx)
    .select(sql<number>`count(*) over ()::int`.as('total'))
    .where('w.activity_id', '=', activityId)
    .orderBy(sql`w.done_on desc nulls last, w.created_at desc, w.id desc`)
    .limit(limit)
    .offset(offset)
    .execute();
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map(({ kind, low, high, total: _, ...row }) => ({
      ...row,
      meetingTitle: row.meetingId === null ? null : (titles.get(row.meetingId) ?? null),
      quantity: quantityOf({ kind, low, high }),
    })),
  };
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
