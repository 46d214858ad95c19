import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { NotFound, found } from '#app/platform/errors/index.ts';
import { isId } from '#app/platform/ids/index.ts';
import { selectAgenda, type AgendaItem } from '../data/agenda.ts';
import { selectDecisions, type DecisionRow } from '../data/decisions.ts';
import { selectMeetingPeople, type MeetingPerson } from '../data/meeting-people.ts';
import { selectCouncilName, selectMeeting, selectMeetings, type MeetingRow } from '../data/meetings.ts';

export interface ItemWithDecisions extends AgendaItem {
  decisions: DecisionRow[];
}

export interface MeetingView {
  meeting: MeetingRow;
  people: MeetingPerson[];
  agenda: ItemWithDecisions[];
  councilName: string;
  /** Whether the reader's organisation called the meeting, and so runs it. */
  runs: boolean;
}

/**
 * A meeting as its reader may see it: the frame, and of the agenda the cases that she works with.
 * @throws NotFound when her organisation did not call it and she is not invited
 */
export async function readMeeting(tx: Tx, member: Member, id: string | undefined): Promise<MeetingView> {
  if (!isId(id)) throw new NotFound();
  const meeting = found(await selectMeeting(tx, id));
  const people = await selectMeetingPeople(tx, id);
  const agenda = await selectAgenda(tx, id);
  const decisions = agenda.length > 0 ? await selectDecisions(tx, id) : [];
  return {
    meeting,
    people,
    councilName: meeting.councilName,
    agenda: agenda.map((item) => ({ ...item, decisions: decisions.filter(({ agendaItemId }) => agendaItemId === item.id) })),
    runs: meeting.ownerOrganisationId === member.organisationId,
  };
}

/** The frame of a meeting and who is called, for who reads nothing of its cases. */
export async function readMeetingFrame(tx: Tx, id: string): Promise<{ meeting: MeetingRow; people: MeetingPerson[] }> {
  return { meeting: found(await selectMeeting(tx, id)), people: await selectMeetingPeople(tx, id) };
}

export interface MeetingLists {
  coming: MeetingRow[];
  held: MeetingRow[];
  councilName: string;
}

/** The meetings that the reader's organisation calls or that she is invited to. */
export async function listMeetings(tx: Tx): Promise<MeetingLists> {
  return {
    coming: await selectMeetings(tx, 'coming'),
    held: await selectMeetings(tx, 'held'),
    councilName: await selectCouncilName(tx),
  };
}
