import { namesPerson } from '#app/lib/says-who.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { InvalidForm, Refused, VersionConflict } from '#app/platform/errors/index.ts';
import { listAreas } from '#app/modules/organisations/index.server.ts';
import { newId } from '#app/platform/ids/index.ts';
import { m } from '#app/paraglide/messages.js';
import { insertMeetingPerson } from '../data/meeting-people.ts';
import { insertMeeting, selectCouncilName, selectKnownNames, updateMeeting, type MeetingFrame } from '../data/meetings.ts';
import type { MeetingKind, MeetingState } from '../rules/meeting.ts';
import { readMeeting } from './read-meeting.ts';

export interface MeetingToPlan {
  kind: MeetingKind;
  title: string;
  heldOn: string;
  startsAt: string | null;
  place: string | null;
  areaId?: string | null;
}

/** What the form of a meeting needs: the council's name here, and the areas a meeting may belong to. */
export async function readFrameChoices(tx: Tx): Promise<{ councilName: string; areas: { id: string; name: string }[] }> {
  return { councilName: await selectCouncilName(tx), areas: await listAreas(tx) };
}

/** Calls a meeting; whoever calls it is invited. */
export async function planMeeting(tx: Tx, member: Member, meeting: MeetingToPlan): Promise<string> {
  const id = newId();
  const ownerOrganisationId = member.organisationId ?? '';
  await refuseNames(tx, meeting);
  await insertMeeting(tx, { ...frameOf(meeting), id, ownerOrganisationId, createdBy: member.userId });
  await insertMeetingPerson(tx, id, { organisationId: ownerOrganisationId, userId: member.userId });
  return id;
}

/** Changes the frame of a meeting that the caller's organisation called. */
export async function changeMeeting(tx: Tx, member: Member, id: string, meeting: MeetingToPlan, version: number): Promise<void> {
  const { meeting: before, runs } = await readMeeting(tx, member, id);
  if (!runs) throw new Refused(m.meetings_refused_owner());
  if ((meeting.kind === 'steering') !== (before.kind === 'steering')) throw new InvalidForm({ kind: m.meetings_error_kind() });
  await refuseNames(tx, meeting);
  if (await updateMeeting(tx, id, version, frameOf(meeting))) return;
  const rows = [
    { label: m.meetings_title_label(), theirs: before.title, yours: meeting.title },
    { label: m.meetings_date(), theirs: before.heldOn, yours: meeting.heldOn },
    { label: m.meetings_time(), theirs: before.startsAt ?? '', yours: meeting.startsAt ?? '' },
    { label: m.meetings_place(), theirs: before.place ?? '', yours: meeting.place ?? '' },
  ];
  throw new VersionConflict(rows.filter(({ theirs, yours }) => theirs !== yours), before.version);
}

/** Says that a meeting is over, or that it does not take place. */
export async function closeMeeting(tx: Tx, member: Member, id: string, state: Exclude<MeetingState, 'planned'>): Promise<void> {
  const { meeting, runs, agenda } = await readMeeting(tx, member, id);
  if (!runs) throw new Refused(m.meetings_refused_owner());
  if (state === 'cancelled' && agenda.some((item) => item.decisions.length > 0)) throw new Refused(m.meetings_refused_decided());
  if (!(await updateMeeting(tx, id, meeting.version, { state }))) throw new Refused(m.meetings_refused_changed());
}

async function refuseNames(tx: Tx, { title, place }: MeetingToPlan): Promise<void> {
  const names = await selectKnownNames(tx);
  const error = m.meetings_error_names_person();
  const named = Object.entries({ title, place }).filter(([, text]) => text !== null && namesPerson(text, names));
  if (named.length > 0) throw new InvalidForm(Object.fromEntries(named.map(([field]) => [field, error])));
}

function frameOf({ kind, title, heldOn, startsAt, place, areaId = null }: MeetingToPlan): MeetingFrame {
  return { kind, title, place, held_on: heldOn, starts_at: startsAt, area_id: areaId };
}
