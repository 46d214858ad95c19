import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface GroupMeeting {
  meetingId: string;
  title: string;
  heldOn: string;
  startsAt: string | null;
  place: string | null;
  state: 'planned' | 'held' | 'cancelled';
  takesUp: string | null;
  minutes: string | null;
  version: number;
}

function selectMeetingRows(tx: Tx, groupId: string) {
  return tx
    .selectFrom('steering_meetings as s')
    .innerJoin('meetings as t', (join) => join.onRef('t.collaboration_id', '=', 's.collaboration_id').onRef('t.id', '=', 's.meeting_id'))
    .select([
      's.meeting_id as meetingId', 't.title', 't.held_on as heldOn', 't.starts_at as startsAt', 't.place', 's.takes_up as takesUp', 's.minutes', 's.version',
      sql<GroupMeeting['state']>`t.state`.as('state'),
    ])
    .where('s.group_id', '=', groupId);
}

/** The meetings of a group, the latest first. */
export function selectGroupMeetings(tx: Tx, groupId: string): Promise<GroupMeeting[]> {
  return selectMeetingRows(tx, groupId).orderBy('t.held_on', 'desc').orderBy('t.id', 'desc').execute();
}

export function selectGroupMeeting(tx: Tx, groupId: string, meetingId: string): Promise<GroupMeeting | undefined> {
  return selectMeetingRows(tx, groupId).where('s.meeting_id', '=', meetingId).executeTakeFirst();
}

export interface ComingMeeting {
  groupId: string;
  groupName: string;
  meetingId: string;
  title: string;
  heldOn: string;
}

const mostComing = 5;

export function selectComing(tx: Tx): Promise<ComingMeeting[]> {
  return tx
    .selectFrom('steering_meetings as s')
    .innerJoin('meetings as t', (join) => join.onRef('t.collaboration_id', '=', 's.collaboration_id').onRef('t.id', '=', 's.meeting_id'))
    .innerJoin('steering_groups as g', (join) => join.onRef('g.collaboration_id', '=', 's.collaboration_id').onRef('g.id', '=', 's.group_id'))
    .select(['s.group_id as groupId', 'g.name as groupName', 's.meeting_id as meetingId', 't.title', 't.held_on as heldOn'])
    .where('t.state', '=', 'planned')
    .orderBy('t.held_on')
    .orderBy('t.id')
    .limit(mostComing)
    .execute();
}

export async function insertGroupMeeting(tx: Tx, groupId: string, meetingId: string, takesUp: string | null): Promise<void> {
  await tx
    .insertInto('steering_meetings')
    .values({ collaboration_id: sql`app.collaboration()`, group_id: groupId, meeting_id: meetingId, takes_up: takesUp })
    .execute();
}

/** Writes what a meeting takes up and what was said; false when somebody else wrote since it was read. */
export async function updateGroupMeeting(
  tx: Tx, meetingId: string, version: number, { takesUp, minutes }: { takesUp: string | null; minutes: string | null },
): Promise<boolean> {
  const result = await tx
    .updateTable('steering_meetings')
    .set({ takes_up: takesUp, minutes, version: version + 1 })
    .where('meeting_id', '=', meetingId)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
