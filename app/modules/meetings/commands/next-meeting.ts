import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm, Refused } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { recordEvent } from '#app/modules/people/index.server.ts';
import { today } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import { insertAgendaItem, updateAgendaItem } from '../data/agenda.ts';
import { insertMeetingPerson, type MeetingPerson } from '../data/meeting-people.ts';
import { insertMeeting, updateMeeting } from '../data/meetings.ts';
import { leftOver } from '../rules/meeting.ts';
import { readMeeting, type MeetingView } from './read-meeting.ts';

/** Says when one meets next. @throws Refused when the next meeting is called already */
export async function setNextDate(tx: Tx, member: Member, id: string, nextOn: string): Promise<void> {
  const { meeting } = await readOwn(tx, member, id);
  if (nextOn <= meeting.heldOn || nextOn < today()) throw new InvalidForm({ nextOn: m.meetings_error_next() });
  if (!(await updateMeeting(tx, id, meeting.version, { next_on: nextOn }))) throw new Refused(m.meetings_refused_changed());
}

/**
 * Calls the next meeting as this one was called: its kind, name, time, place and people; and puts on its agenda, in their order, the
 * cases that were put off or never came up. Cases that the caller does not work with are not hers to take along.
 */
export async function callNextMeeting(tx: Tx, member: Member, id: string): Promise<string> {
  const view = await readOwn(tx, member, id);
  const { kind, title, startsAt, place, areaId, nextOn, version } = view.meeting;
  if (!nextOn || nextOn < today()) throw new Refused(m.meetings_error_next());
  const nextId = newId();
  const ownerOrganisationId = member.organisationId ?? '';
  await insertMeeting(tx, {
    id: nextId, ownerOrganisationId, createdBy: member.userId, kind, title, place, area_id: areaId, held_on: nextOn, starts_at: startsAt,
  });
  for (const person of view.people) await insertMeetingPerson(tx, nextId, inviteeOf(person));
  for (const [index, item] of leftOver(view.agenda).entries()) {
    const itemId = await insertAgendaItem(tx, {
      meetingId: nextId, caseId: item.caseId, ownerOrganisationId, position: index + 1, createdBy: member.userId,
    });
    if (item.state === 'waiting') await updateAgendaItem(tx, item.id, { state: 'postponed' });
    await recordEvent(tx, member, {
      caseId: item.caseId, category: 'identity', kind: 'agenda_added', recordKind: 'agenda_item', recordId: itemId, detail: { heldOn: nextOn },
    });
  }
  if (!(await updateMeeting(tx, id, version, { next_meeting_id: nextId }))) throw new Refused(m.meetings_refused_changed());
  return nextId;
}

async function readOwn(tx: Tx, member: Member, id: string): Promise<MeetingView> {
  const view = found(await readMeeting(tx, member, id));
  if (!view.runs) throw new Refused(m.meetings_refused_owner());
  if (view.meeting.state === 'cancelled') throw new Refused(m.meetings_refused_over());
  if (view.meeting.nextMeetingId) throw new Refused(m.meetings_next_called());
  return view;
}

function inviteeOf({ userId, organisationId, name }: MeetingPerson) {
  return userId ? { organisationId, userId } : { organisationId, guestName: name };
}
