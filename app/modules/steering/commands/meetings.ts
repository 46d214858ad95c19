import { changeMeeting, closeMeeting, invite, inviteGuest, planMeeting, recordPresence, type MeetingToPlan } from '#app/modules/meetings/index.server.ts';
import { listColleagues } from '#app/modules/organisations/index.server.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { Refused, VersionConflict } from '#app/platform/errors/index.ts';
import { m } from '#app/paraglide/messages.js';
import { today } from '#app/lib/local-date.ts';
import { insertGroupMeeting, updateGroupMeeting } from '../data/meetings.ts';
import { selectMembers } from '../data/members.ts';
import { sitsOn } from '../rules/group.ts';
import { readGroup, readGroupMeeting } from './read-group.ts';
import { refuseNames } from './refuse-names.ts';

type Frame = Omit<MeetingToPlan, 'kind' | 'areaId'>;

/** Calls a group to a meeting: everybody who sits there on that day is invited, with or without an account. */
export async function callMeeting(tx: Tx, member: Member, groupId: string, meeting: Frame & { takesUp: string | null; nobodyNamed: boolean }): Promise<string> {
  const group = await readGroup(tx, groupId);
  const { takesUp, nobodyNamed, ...frame } = meeting;
  await refuseNames(tx, { takesUp }, nobodyNamed);
  const meetingId = await planMeeting(tx, member, { ...frame, kind: 'steering', areaId: group.areaId });
  await insertGroupMeeting(tx, groupId, meetingId, takesUp);
  const colleagues = await listColleagues(tx);
  for (const seat of await selectMembers(tx, groupId)) {
    if (!sitsOn(seat, meeting.heldOn) || seat.userId === member.userId) continue;
    const { organisationId, name, userId } = seat;
    const hasAccount = colleagues.some((one) => one.userId === userId && one.organisationId === organisationId);
    if (hasAccount) await invite(tx, member, meetingId, { organisationId, userId });
    else await inviteGuest(tx, member, meetingId, { guestName: name, organisationId });
  }
  return meetingId;
}

/** Moves a meeting, by the organisation that called it. */
export async function moveMeeting(tx: Tx, member: Member, at: { groupId: string; meetingId: string }, frame: Frame, version: number): Promise<void> {
  const { group } = await readGroupMeeting(tx, at.groupId, at.meetingId);
  await changeMeeting(tx, member, at.meetingId, { ...frame, kind: 'steering', areaId: group.areaId }, version);
}

export async function cancelMeeting(tx: Tx, member: Member, at: { groupId: string; meetingId: string }): Promise<void> {
  const { decisions } = await readGroupMeeting(tx, at.groupId, at.meetingId);
  if (decisions.length > 0) throw new Refused(m.steering_refused_decided());
  await closeMeeting(tx, member, at.meetingId, 'cancelled');
}

/** Writes who was there and that the meeting is over. */
export async function closeGroupMeeting(tx: Tx, member: Member, at: { groupId: string; meetingId: string }, present: string[]): Promise<void> {
  await readGroupMeeting(tx, at.groupId, at.meetingId);
  await recordPresence(tx, member, at.meetingId, present);
  const { meeting } = await readGroupMeeting(tx, at.groupId, at.meetingId);
  if (meeting.state === 'planned' && meeting.heldOn <= today()) await closeMeeting(tx, member, at.meetingId, 'held');
}

export interface MinutesToSave {
  takesUp: string | null;
  minutes: string | null;
  nobodyNamed: boolean;
}

export async function saveMinutes(tx: Tx, at: { groupId: string; meetingId: string }, version: number, words: MinutesToSave): Promise<void> {
  const { meeting } = await readGroupMeeting(tx, at.groupId, at.meetingId);
  const { takesUp, minutes, nobodyNamed } = words;
  await refuseNames(tx, { takesUp, minutes }, nobodyNamed);
  if (await updateGroupMeeting(tx, at.meetingId, version, { takesUp, minutes })) return;
  const rows = [
    { label: m.steering_takes_up(), theirs: meeting.takesUp ?? '', yours: takesUp ?? '' },
    { label: m.steering_minutes(), theirs: meeting.minutes ?? '', yours: minutes ?? '' },
  ];
  throw new VersionConflict(rows.filter(({ theirs, yours }) => theirs !== yours), meeting.version);
}

/**
 * Writes what a meeting takes up, what was said and, by those who called it, who was there, all together or not at all. A meeting whose day has come
 * is over when somebody is said to have been there.
 */
export async function writeMeeting(
  tx: Tx, member: Member, at: { groupId: string; meetingId: string }, version: number, { present, ...words }: MinutesToSave & { present: string[] | null },
): Promise<void> {
  await saveMinutes(tx, at, version, words);
  if (present === null) return;
  const { meeting } = await readGroupMeeting(tx, at.groupId, at.meetingId);
  if (present.length > 0 || meeting.state === 'held') await closeGroupMeeting(tx, member, at, present);
}
