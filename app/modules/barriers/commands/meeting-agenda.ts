import { readMeeting } from '#app/modules/meetings/index.server.ts';
import { listOrganisations } from '#app/modules/organisations/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { InvalidForm, NotFound, Refused } from '#app/platform/errors/index.ts';
import { isId } from '#app/platform/ids/index.ts';
import { openSearch } from '#app/platform/searches/index.ts';
import { insertAgendaLine, mostToTakeUp, selectAgendaLines, selectToTakeUp, updateAgendaLine, type Minutes } from '../data/agenda.ts';
import { insertLog } from '../data/log.ts';
import { barrierToChange } from './keep-barrier.ts';
import { refusePersons, type Said } from './person-free.ts';

const kinds: readonly string[] = ['partnership', 'dialogue_seminar'];

/**
 * A partnership meeting or dialogue seminar with the barriers that it takes up; `searchId` narrows those that it can take up.
 * @throws NotFound for another kind of meeting, and for one that the reader is not at
 */
export async function readBarrierMeeting(tx: Tx, member: Member, meetingId: string | undefined, searchId: string | null = null) {
  const { meeting, runs } = await readMeeting(tx, member, meetingId);
  if (!kinds.includes(meeting.kind)) throw new NotFound();
  const writes = runs && meeting.state !== 'cancelled';
  const text = writes && isId(searchId ?? undefined) ? await openSearch(tx, searchId ?? '') : null;
  const toTakeUp = writes ? await selectToTakeUp(tx, meeting.id, text) : [];
  return {
    meeting, writes, text, toTakeUp,
    items: await selectAgendaLines(tx, meeting.id),
    /** Whether there are more than a list can show, so that one searches among them. */
    searches: text !== null || toTakeUp.length === mostToTakeUp,
    organisations: writes ? (await listOrganisations(tx)).map(({ id, name }) => ({ value: id, label: name })) : [],
  };
}

/** Puts a barrier on the agenda, last. */
export async function takeUpBarrier(tx: Tx, member: Member, meetingId: string, barrierId: string): Promise<void> {
  await readOwn(tx, member, meetingId);
  await barrierToChange(tx, barrierId);
  await insertAgendaLine(tx, meetingId, barrierId, member.userId);
}

/** Writes down what the meeting said and decided about a barrier; it stands in the barrier's log too. @throws Refused, InvalidForm */
export async function minuteBarrier(tx: Tx, member: Member, meetingId: string, said: Minutes & Said & { item: string; version: number }): Promise<void> {
  const { meeting, items } = await readOwn(tx, member, meetingId);
  const line = items.find(({ id }) => id === said.item);
  if (!line) throw new NotFound();
  if (said.state === 'discussed' && !said.minutes) throw new InvalidForm({ minutes: m.barriers_error_minutes() });
  await refusePersons(tx, { minutes: said.minutes, decision: said.decision }, said.nobodyNamed === true);
  if (!(await updateAgendaLine(tx, said.item, said.version, said))) throw new Refused(m.barriers_refused_changed());
  const text = m.barriers_log_meeting({ title: meeting.title, said: said.decision ?? said.minutes ?? m.barriers_item_postponed() });
  await insertLog(tx, { barrierId: line.barrierId, kind: 'meeting', actorUserId: member.userId, organisationId: member.organisationId, text: text.slice(0, 2000) });
}

async function readOwn(tx: Tx, member: Member, meetingId: string) {
  const view = await readBarrierMeeting(tx, member, meetingId);
  if (!view.writes) throw new Refused(m.barriers_refused_meeting());
  return view;
}
