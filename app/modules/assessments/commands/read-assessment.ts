import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found } from '#app/platform/errors/index.ts';
import { selectAnswers, type AnswerRow } from '../data/answers.ts';
import { selectAssessments, type AssessmentRow } from '../data/assessments.ts';
import type { Template } from '../rules/template.ts';
import { currentTemplate, findTemplate } from '../rules/templates/index.ts';

export interface FilledAssessment extends AssessmentRow {
  form: Template;
  answers: AnswerRow[];
}

export interface CaseAssessments {
  own: FilledAssessment | undefined;
  others: FilledAssessment[];
}

/** The reader's own organisation's assessment of a case, and of the others' what is disclosed to it. */
export async function readAssessments(tx: Tx, member: Member, caseId: string): Promise<CaseAssessments> {
  const rows = await selectAssessments(tx, caseId);
  const answers = await selectAnswers(tx, caseId);
  const filled = rows.map((row) => ({
    ...row,
    form: findTemplate(row.template, row.templateVersion) ?? currentTemplate,
    answers: answers.filter(({ assessmentId }) => assessmentId === row.id),
  }));
  const isOwn = (row: AssessmentRow) => row.ownerOrganisationId === member.organisationId;
  return { own: filled.find(isOwn), others: filled.filter((row) => !isOwn(row) && row.answers.length > 0) };
}

/** The reader's own organisation's assessment, or a not-found page. */
export async function readOwnAssessment(tx: Tx, member: Member, caseId: string): Promise<FilledAssessment> {
  return found((await readAssessments(tx, member, caseId)).own);
}
