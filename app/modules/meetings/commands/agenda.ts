import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { Refused, found } from '#app/platform/errors/index.ts';
import { readCase, recordEvent } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { insertAgendaItem, selectCasesToAdd, updateAgendaItem } from '../data/agenda.ts';
import { readMeeting } from './read-meeting.ts';

/** Open cases of the reader's that can be put on the agenda, those that wait for the council first. */
export function listCasesToAdd(tx: Tx, meetingId: string) {
  return selectCasesToAdd(tx, meetingId);
}

/** Puts a case on the agenda, last. */
export async function addToAgenda(tx: Tx, member: Member, meetingId: string, caseId: string): Promise<void> {
  const { meeting, agenda } = await readMeeting(tx, member, meetingId);
  await readCase(tx, caseId);
  if (meeting.state !== 'planned') throw new Refused(m.meetings_refused_over());
  if (meeting.kind === 'steering') throw new Refused(m.meetings_refused_steering());
  if (agenda.some((item) => item.caseId === caseId)) return;
  const position = Math.max(0, ...agenda.map((item) => item.position)) + 1;
  const id = await insertAgendaItem(tx, { meetingId, caseId, position, ownerOrganisationId: member.organisationId ?? '', createdBy: member.userId });
  await recordEvent(tx, member, {
    caseId, category: 'identity', kind: 'agenda_added', recordKind: 'agenda_item', recordId: id, detail: { heldOn: meeting.heldOn },
  });
}

/** Lets a case change places with the one before it. */
export async function moveUp(tx: Tx, member: Member, meetingId: string, itemId: string): Promise<void> {
  const { agenda } = await readMeeting(tx, member, meetingId);
  const index = agenda.findIndex(({ id }) => id === itemId);
  const item = found(agenda[index]);
  const before = agenda[index - 1];
  if (!before) return;
  const moved = await updateAgendaItem(tx, item.id, { position: before.position });
  const gaveWay = await updateAgendaItem(tx, before.id, { position: item.position });
  if (!moved || !gaveWay) throw new Refused(m.meetings_refused_order());
}
