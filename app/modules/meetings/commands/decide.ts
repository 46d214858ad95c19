import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { Refused, found } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { completeSteps, moveCaseForward, planStep, readCase, recordEvent } from '#app/modules/people/index.server.ts';
import { addDays, today } from '#app/lib/local-date.ts';
import type { Responsible } from '#app/lib/responsible.ts';
import { m } from '#app/paraglide/messages.js';
import { updateAgendaItem } from '../data/agenda.ts';
import { insertDecision } from '../data/decisions.ts';
import { whyNotDecided, type InterpreterOutcome } from '../rules/meeting.ts';
import { readMeeting, type ItemWithDecisions, type MeetingView } from './read-meeting.ts';

export interface Presence {
  participantPresent: boolean;
  interpreter: InterpreterOutcome;
}

export interface DecisionToRecord extends Presence {
  text: string;
  intervention: string | null;
  payer: string | null;
  responsible: Responsible;
  dueOn: string;
  followUpOn: string;
  exhausted: boolean;
}

interface At {
  meetingId: string | undefined;
  itemId: string | undefined;
}

const refusals = { interpreter: m.meetings_refused_interpreter, ordinary_measures: m.meetings_refused_ordinary };

/** Days from a council's decision until there should be a plan. */
const daysToPlan = 14;

/** Days that another organisation has to confirm what was written for it. */
const daysToConfirm = 7;

/**
 * Records what the council decided in one case: the decision, that the case was discussed and with whom, the promise with its
 * day, and that the case goes on to planning. All of it or none.
 */
export async function decide(tx: Tx, member: Member, at: At, decision: DecisionToRecord): Promise<void> {
  const { view, item } = await readItem(tx, member, at);
  const { intervention, exhausted, participantPresent, interpreter } = decision;
  const reason = whyNotDecided({
    participantPresent, interpreter, intervention: intervention !== null, ordinaryMeasuresExhausted: exhausted,
  });
  if (reason) throw new Refused(refusals[reason]());
  const id = newId();
  await insertDecision(tx, {
    id,
    caseId: item.caseId,
    meetingId: view.meeting.id,
    agendaItemId: item.id,
    ownerOrganisationId: member.organisationId ?? '',
    text: decision.text,
    interventionId: intervention,
    payerOrganisationId: decision.payer,
    responsibleOrganisationId: decision.responsible.organisationId,
    responsibleUserId: decision.responsible.userId,
    dueOn: decision.dueOn,
    followUpOn: decision.followUpOn,
    exhausted,
    decidedBy: member.userId,
  });
  await markDiscussed(tx, item, decision);
  await recordEvent(tx, member, { caseId: item.caseId, category: 'work', kind: 'decision_made', recordKind: 'decision', recordId: id });
  await planPromises(tx, member, { caseId: item.caseId, decisionId: id }, decision);
  if (view.meeting.kind === 'council') await goOnToPlanning(tx, member, item.caseId, view.meeting.heldOn);
}

/** Leaves a case for another time: nothing is decided, and somebody brings it up again. */
export async function postpone(tx: Tx, member: Member, at: At, presence: Presence): Promise<void> {
  const { item } = await readItem(tx, member, at);
  if (item.decisions.length > 0) throw new Refused(m.meetings_refused_decided());
  const { participantPresent, interpreter } = presence;
  const changed = await updateAgendaItem(tx, item.id, { state: 'postponed', participant_present: participantPresent, interpreter });
  if (!changed) throw new Refused(m.meetings_refused_item());
  await recordEvent(tx, member, { caseId: item.caseId, category: 'identity', kind: 'council_postponed', recordKind: 'agenda_item', recordId: item.id });
  await completeSteps(tx, item.caseId, 'bring_to_council');
  await planStep(tx, member, {
    caseId: item.caseId, kind: 'bring_to_council', dueOn: addDays(today(), daysToPlan),
    responsibleOrganisationId: member.organisationId ?? '', responsibleUserId: member.userId,
  });
}

async function readItem(tx: Tx, member: Member, { meetingId, itemId }: At): Promise<{ view: MeetingView; item: ItemWithDecisions }> {
  const view = await readMeeting(tx, member, meetingId);
  if (view.meeting.state === 'cancelled') throw new Refused(m.meetings_refused_over());
  return { view, item: found(view.agenda.find(({ id }) => id === itemId)) };
}

async function markDiscussed(tx: Tx, item: ItemWithDecisions, { participantPresent, interpreter }: Presence): Promise<void> {
  const changed = await updateAgendaItem(tx, item.id, { state: 'discussed', participant_present: participantPresent, interpreter });
  if (!changed) throw new Refused(m.meetings_refused_item());
}

async function planPromises(
  tx: Tx,
  member: Member,
  { caseId, decisionId }: { caseId: string; decisionId: string },
  { responsible, dueOn, followUpOn }: DecisionToRecord,
): Promise<void> {
  const step = { caseId, category: 'work', recordId: decisionId } as const;
  await planStep(tx, member, {
    ...step, dueOn, kind: 'council_promise', responsibleOrganisationId: responsible.organisationId, responsibleUserId: responsible.userId,
  });
  if (responsible.organisationId !== member.organisationId) {
    await planStep(tx, member, {
      ...step, dueOn: addDays(today(), daysToConfirm), kind: 'confirm_decision',
      responsibleOrganisationId: responsible.organisationId, responsibleUserId: responsible.userId,
    });
  }
  await planStep(tx, member, {
    ...step, dueOn: followUpOn, kind: 'follow_up_decision',
    responsibleOrganisationId: member.organisationId ?? '', responsibleUserId: member.userId,
  });
}

async function goOnToPlanning(tx: Tx, member: Member, caseId: string, heldOn: string): Promise<void> {
  const before = await readCase(tx, caseId);
  await completeSteps(tx, caseId, 'bring_to_council');
  await moveCaseForward(tx, member, caseId, 'planning', { council_on: heldOn });
  const { status } = await readCase(tx, caseId);
  if (before.status === status || status !== 'planning') return;
  await planStep(tx, member, {
    caseId, kind: 'make_plan', dueOn: addDays(today(), daysToPlan),
    responsibleOrganisationId: member.organisationId ?? '', responsibleUserId: member.userId,
  });
}
