import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface MeetingPerson {
  id: string;
  userId: string | null;
  name: string;
  organisationId: string;
  organisationName: string;
  present: boolean | null;
}

/** Who is invited, with or without an account here. */
export function selectMeetingPeople(tx: Tx, meetingId: string): Promise<MeetingPerson[]> {
  return tx
    .selectFrom('meeting_people as p')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.collaboration_id', '=', 'p.collaboration_id').onRef('o.id', '=', 'p.organisation_id'),
    )
    .leftJoin('users as u', 'u.id', 'p.user_id')
    .select(['p.id', 'p.user_id as userId', 'p.organisation_id as organisationId', 'o.name as organisationName', 'p.present'])
    .select(sql<string>`coalesce(u.name, p.guest_name, '')`.as('name'))
    .where('p.meeting_id', '=', meetingId)
    .orderBy(sql`o.name collate "sv-x-icu", coalesce(u.name, p.guest_name) collate "sv-x-icu"`)
    .execute();
}

export type Invitee = { organisationId: string } & ({ userId: string } | { guestName: string });

/** Invites somebody; nothing happens when she is invited already. */
export async function insertMeetingPerson(tx: Tx, meetingId: string, invitee: Invitee): Promise<void> {
  await tx
    .insertInto('meeting_people')
    .values({
      collaboration_id: sql`app.collaboration()`,
      meeting_id: meetingId,
      organisation_id: invitee.organisationId,
      user_id: 'userId' in invitee ? invitee.userId : null,
      guest_name: 'guestName' in invitee ? invitee.guestName : null,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'meeting_id', 'user_id']).doNothing())
    .execute();
}

export async function deleteMeetingPerson(tx: Tx, meetingId: string, id: string): Promise<void> {
  await tx.deleteFrom('meeting_people').where('meeting_id', '=', meetingId).where('id', '=', id).execute();
}

/** Marks those present and, of all the others, that they were not. */
export async function updatePresence(tx: Tx, meetingId: string, present: string[]): Promise<void> {
  await tx
    .updateTable('meeting_people')
    .set({ present: sql<boolean>`id = any(${present}::uuid[])` })
    .where('meeting_id', '=', meetingId)
    .execute();
}
