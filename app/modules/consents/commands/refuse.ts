import { addDays, today as todayIn } from '#app/lib/local-date.ts';
import { completeSteps, moveCaseForward, planStep, readCase, recordEvent } from '#app/modules/people/index.server.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { insertRefusal } from '../data/refusals.ts';
import type { InterpreterOutcome } from '../rules/consent.ts';

/** She says no. That she was asked is kept by who asked; the case goes on as it would have gone on a yes. */
export async function refuseConsent(tx: Tx, member: Member, caseId: string): Promise<void> {
  const shell = await readCase(tx, caseId);
  const organisationId = member.organisationId ?? '';
  await insertRefusal(tx, { caseId, ownerOrganisationId: organisationId, askedBy: member.userId });
  await completeSteps(tx, caseId, 'ask_consent');
  if (shell.status !== 'awaiting_consent') return;
  await moveCaseForward(tx, member, caseId, 'assessment');
  const responsible = { caseId, responsibleOrganisationId: organisationId, responsibleUserId: member.userId };
  await planStep(tx, member, { ...responsible, kind: 'start_assessment', dueOn: addDays(todayIn(), 14) });
}

/** Days until she is asked again when nobody understood anybody. */
const daysToNewTime = 7;

/** The interpreter did not come, or they did not understand each other: nothing counts, and she is asked again. */
export async function postponeConsent(tx: Tx, member: Member, caseId: string, interpreter: InterpreterOutcome): Promise<void> {
  await readCase(tx, caseId);
  const responsible = { caseId, responsibleOrganisationId: member.organisationId ?? '', responsibleUserId: member.userId };
  await completeSteps(tx, caseId, 'ask_consent');
  await planStep(tx, member, { ...responsible, kind: 'ask_consent', dueOn: newTime() });
  await recordEvent(tx, member, { caseId, category: 'identity', kind: 'consent_postponed', detail: { interpreter } });
}

export function newTime(): string {
  return addDays(todayIn(), daysToNewTime);
}
