import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { MeetingCounts } from '../rules/done.ts';

interface CountedRow {
  ids: string[];
  meetings_low: number;
  meetings_high: number;
  invited: number;
  present: number;
  visits: number;
  without_presence: number;
}

function countsOf(row: CountedRow): MeetingCounts {
  return {
    meetingsLow: row.meetings_low, meetingsHigh: row.meetings_high, invited: row.invited, present: row.present, visits: row.visits,
    withoutPresence: row.without_presence,
  };
}

/** What held meetings add to each activity of a plan, and to those that share target groups and unit together, by their ids. */
export async function countMeetingsOfPlan(tx: Tx, planId: string): Promise<{ ids: string[]; counts: MeetingCounts }[]> {
  const { rows } = await sql<CountedRow>`
    with sets as (
      select array[id] as ids from activities where plan_id = ${planId}
      union all
      select array_agg(id order by id) from activities where plan_id = ${planId} group by target_groups, unit having count(*) > 1
    )
    select s.ids::text[], c.* from sets s cross join lateral app.count_meetings(s.ids) c`.execute(tx);
  return rows.map((row) => ({ ids: row.ids, counts: countsOf(row) }));
}

export async function countMeetings(tx: Tx, activityId: string): Promise<MeetingCounts> {
  const { rows } = await sql<CountedRow>`select array[${activityId}::text] as ids, c.* from app.count_meetings(array[${activityId}::uuid]) c`.execute(tx);
  const [row] = rows;
  if (!row) throw new Error('Counting answers one row');
  return countsOf(row);
}

/** Ids of the meetings that are tied to an activity one by one. */
export async function selectTied(tx: Tx, activityId: string): Promise<string[]> {
  const rows = await tx.selectFrom('activity_meetings').select('meeting_id').where('activity_id', '=', activityId).execute();
  return rows.map(({ meeting_id }) => meeting_id);
}

/** Lets a meeting count in an activity; nothing happens when it does already. */
export async function insertTie(tx: Tx, activityId: string, meetingId: string, addedBy: string): Promise<void> {
  await tx
    .insertInto('activity_meetings')
    .values({ collaboration_id: sql`app.collaboration()`, activity_id: activityId, meeting_id: meetingId, added_by: addedBy })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'activity_id', 'meeting_id']).doNothing())
    .execute();
}

export async function deleteTie(tx: Tx, activityId: string, meetingId: string): Promise<void> {
  await tx.deleteFrom('activity_meetings').where('activity_id', '=', activityId).where('meeting_id', '=', meetingId).execute();
}
