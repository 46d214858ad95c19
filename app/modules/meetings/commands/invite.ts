import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { InvalidForm, Refused } from '#app/platform/errors/index.ts';
import { listColleagues, listOrganisations } from '#app/modules/organisations/index.server.ts';
import { readResponsible, writeResponsible, type Responsible } from '#app/lib/responsible.ts';
import { m } from '#app/paraglide/messages.js';
import { deleteMeetingPerson, insertMeetingPerson, updatePresence } from '../data/meeting-people.ts';
import { readMeeting, type MeetingView } from './read-meeting.ts';

/** Those with an account who are not invited yet, and every organisation a guest may come from. */
export async function listInvitees(tx: Tx, view: MeetingView) {
  const invited = new Set(view.people.map(({ userId }) => userId));
  const colleagues = await listColleagues(tx);
  const organisations = await listOrganisations(tx);
  const people = colleagues
    .filter(({ userId }) => !invited.has(userId))
    .map((one) => ({ value: writeResponsible(one), label: `${one.name}, ${one.organisationName}` }));
  return {
    people: [...new Map(people.map((one) => [one.value, one])).values()],
    organisations: organisations.map(({ id, name }) => ({ value: id, label: name })),
  };
}

/** Invites somebody with an account: she sees the frame, and of the cases only those that she works with. */
export async function invite(tx: Tx, member: Member, meetingId: string, who: Responsible): Promise<void> {
  const view = await readOwnMeeting(tx, member, meetingId);
  const { people } = await listInvitees(tx, view);
  const offered = people.map(({ value }) => readResponsible(value));
  const { userId, organisationId } = who;
  const known = offered.some((one) => one?.userId === userId && one.organisationId === organisationId);
  if (!userId || !known) throw new InvalidForm({ who: m.meetings_error_who() });
  await insertMeetingPerson(tx, meetingId, { organisationId, userId });
}

/** Invites somebody without an account, by name and organisation. */
export async function inviteGuest(tx: Tx, member: Member, meetingId: string, guest: { guestName: string; organisationId: string }): Promise<void> {
  await readOwnMeeting(tx, member, meetingId);
  await insertMeetingPerson(tx, meetingId, guest);
}

export async function uninvite(tx: Tx, member: Member, meetingId: string, personId: string): Promise<void> {
  await readOwnMeeting(tx, member, meetingId);
  await deleteMeetingPerson(tx, meetingId, personId);
}

/** Records who was there. */
export async function recordPresence(tx: Tx, member: Member, meetingId: string, present: string[]): Promise<void> {
  const { people } = await readOwnMeeting(tx, member, meetingId);
  const known = new Set(people.map(({ id }) => id));
  await updatePresence(tx, meetingId, present.filter((id) => known.has(id)));
}

async function readOwnMeeting(tx: Tx, member: Member, meetingId: string): Promise<MeetingView> {
  const view = await readMeeting(tx, member, meetingId);
  if (!view.runs) throw new Refused(m.meetings_refused_owner());
  return view;
}
