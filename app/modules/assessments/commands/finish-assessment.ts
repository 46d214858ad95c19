import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { Refused } from '#app/platform/errors/index.ts';
import { addDays, today } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import { completeSteps, moveCaseForward, planStep, recordEvent } from '#app/modules/people/index.server.ts';
import { updateAssessmentState } from '../data/assessments.ts';
import { readOwnAssessment } from './read-assessment.ts';

/** Days until a finished assessment should have come up in the council. */
const daysToCouncil = 21;

/** Says that the assessment holds enough: the case goes on to the council, and somebody has to bring it there. */
export async function finishAssessment(tx: Tx, member: Member, caseId: string): Promise<void> {
  const assessment = await readOwnAssessment(tx, member, caseId);
  if (assessment.state === 'finished') return;
  if (assessment.answers.every(({ value }) => value === null)) throw new Refused(m.assessments_error_empty());
  if (!(await updateAssessmentState(tx, assessment.id, assessment.version, 'finished'))) throw new Refused(m.assessments_error_changed());
  await recordEvent(tx, member, {
    caseId, category: 'identity', kind: 'assessment_finished', recordKind: 'assessment', recordId: assessment.id,
  });
  await moveCaseForward(tx, member, caseId, 'awaiting_council');
  await completeSteps(tx, caseId, 'start_assessment');
  await completeSteps(tx, caseId, 'bring_to_council');
  await planStep(tx, member, {
    caseId,
    kind: 'bring_to_council',
    dueOn: addDays(today(), daysToCouncil),
    responsibleOrganisationId: member.organisationId ?? '',
    responsibleUserId: member.userId,
    recordId: assessment.id,
  });
}

/** Opens a finished assessment again: more is told as trust grows. The case stays where it is on its way. */
export async function reopenAssessment(tx: Tx, member: Member, caseId: string): Promise<void> {
  const assessment = await readOwnAssessment(tx, member, caseId);
  if (assessment.state === 'open') return;
  if (!(await updateAssessmentState(tx, assessment.id, assessment.version, 'open'))) throw new Refused(m.assessments_error_changed());
  await recordEvent(tx, member, {
    caseId, category: 'identity', kind: 'assessment_reopened', recordKind: 'assessment', recordId: assessment.id,
  });
}
