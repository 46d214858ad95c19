import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { MeetingKind, MeetingState } from '../rules/meeting.ts';

export interface MeetingRow {
  id: string;
  kind: MeetingKind;
  title: string;
  heldOn: string;
  startsAt: string | null;
  place: string | null;
  areaId: string | null;
  state: MeetingState;
  ownerOrganisationId: string;
  ownerName: string;
  /** What the collaboration calls its council. */
  councilName: string;
  /** When one meets next, and that meeting once it is called. */
  nextOn: string | null;
  nextMeetingId: string | null;
  version: number;
}

function selectFrames(tx: Tx) {
  return tx
    .selectFrom('meetings as t')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.collaboration_id', '=', 't.collaboration_id').onRef('o.id', '=', 't.owner_organisation_id'),
    )
    .innerJoin('collaborations as c', 'c.id', 't.collaboration_id')
    .select([
      't.id', 't.title', 't.held_on as heldOn', 't.starts_at as startsAt', 't.place', 't.area_id as areaId',
      't.owner_organisation_id as ownerOrganisationId', 'o.name as ownerName', 'c.council_name as councilName', 't.next_on as nextOn', 't.next_meeting_id as nextMeetingId', 't.version',
    ])
    .select([sql<MeetingKind>`t.kind`.as('kind'), sql<MeetingState>`t.state`.as('state')]);
}

/** The frames of meetings that the reader's organisation calls or that she is invited to: those to come, nearest first, or past. */
export function selectMeetings(tx: Tx, when: 'coming' | 'held', limit = 200): Promise<MeetingRow[]> {
  const coming = when === 'coming';
  const test = coming
    ? sql<boolean>`t.state = 'planned' and t.held_on >= app.today()`
    : sql<boolean>`(t.state <> 'planned' or t.held_on < app.today())`;
  return selectFrames(tx)
    .where(test)
    .orderBy('t.held_on', coming ? 'asc' : 'desc')
    .orderBy('t.starts_at')
    .limit(limit)
    .execute();
}

export function selectMeeting(tx: Tx, id: string): Promise<MeetingRow | undefined> {
  return selectFrames(tx).where('t.id', '=', id).executeTakeFirst();
}

/** What the collaboration calls its council. */
export async function selectCouncilName(tx: Tx): Promise<string> {
  const row = await tx.selectFrom('collaborations').select('council_name').where('id', '=', sql<string>`app.collaboration()`).executeTakeFirst();
  return row?.council_name ?? '';
}

/** Full names of the persons in the cases that the reader works with, to keep them out of a meeting's frame. */
export async function selectKnownNames(tx: Tx): Promise<string[]> {
  const rows = await tx.selectFrom('person_identities').select(['first_name', 'last_name']).execute();
  return rows.map(({ first_name, last_name }) => [first_name, last_name].filter(Boolean).join(' '));
}

export interface MeetingFrame {
  kind: MeetingKind;
  title: string;
  held_on: string;
  starts_at: string | null;
  place: string | null;
  area_id: string | null;
}

export async function insertMeeting(
  tx: Tx,
  meeting: MeetingFrame & { id: string; ownerOrganisationId: string; createdBy: string },
): Promise<void> {
  const { id, ownerOrganisationId, createdBy, ...frame } = meeting;
  await tx
    .insertInto('meetings')
    .values({
      collaboration_id: sql`app.collaboration()`,
      id,
      owner_organisation_id: ownerOrganisationId,
      created_by: createdBy,
      ...frame,
    })
    .execute();
}

/** Changes a meeting of the reader's own organisation; false when it was changed since she read it. */
export async function updateMeeting(
  tx: Tx,
  id: string,
  version: number,
  change: Partial<MeetingFrame> & { state?: MeetingState; next_on?: string; next_meeting_id?: string },
): Promise<boolean> {
  const result = await tx
    .updateTable('meetings')
    .set({ ...change, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
