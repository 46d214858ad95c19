import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { completeSteps, recordEvent } from '#app/modules/people/index.server.ts';
import { insertAssessment } from '../data/assessments.ts';
import { currentTemplate } from '../rules/templates/index.ts';
import { readAssessments } from './read-assessment.ts';

/** Begins the organisation's assessment of a case, with today's template. One that is begun is gone on with. */
export async function startAssessment(tx: Tx, member: Member, caseId: string): Promise<void> {
  const { own } = await readAssessments(tx, member, caseId);
  if (own) return;
  const id = newId();
  await insertAssessment(tx, {
    id,
    caseId,
    ownerOrganisationId: member.organisationId ?? '',
    template: currentTemplate.id,
    templateVersion: currentTemplate.version,
    createdBy: member.userId,
  });
  await completeSteps(tx, caseId, 'start_assessment');
  await recordEvent(tx, member, { caseId, category: 'identity', kind: 'assessment_started', recordKind: 'assessment', recordId: id });
}
