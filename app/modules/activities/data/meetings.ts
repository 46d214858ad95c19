import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

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
