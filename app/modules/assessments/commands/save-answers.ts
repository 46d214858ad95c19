import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { InvalidForm, Refused, VersionConflict, found, type FieldErrors } from '#app/platform/errors/index.ts';
import type { TypedValues } from '#app/lib/page-form.ts';
import { m } from '#app/paraglide/messages.js';
import { upsertAnswer } from '../data/answers.ts';
import { isSameAnswer, readAnswer, sectionVersion, type AnswerValue, type KeptAnswer } from '../rules/answers.ts';
import type { TemplateSection } from '../rules/template.ts';
import { answerText, inLocale } from '../rules/wording.ts';
import { findSection } from '../rules/templates/index.ts';
import { getLocale } from '#app/paraglide/runtime.js';
import { readOwnAssessment } from './read-assessment.ts';

const faults = {
  number: m.assessments_error_number,
  choice: m.assessments_error_choice,
  long: m.assessments_error_long,
};

/**
 * Keeps the answers of one section that were changed, each with the section's category.
 * @throws VersionConflict with both answers when somebody else saved the section meanwhile
 */
export async function saveAnswers(
  tx: Tx,
  member: Member,
  caseId: string,
  sectionId: string | undefined,
  typed: { values: TypedValues; version: number },
): Promise<void> {
  const assessment = await readOwnAssessment(tx, member, caseId);
  const section = found(findSection(assessment.form, sectionId ?? ''));
  if (assessment.state === 'finished') throw new Refused(m.assessments_error_finished());
  const changed = changedAnswers(section, assessment.answers, readTyped(section, typed.values));
  const version = sectionVersion(section, assessment.answers);
  if (version !== typed.version && changed.length > 0) throw conflict(section, changed, version);
  for (const { question, value } of changed) {
    await upsertAnswer(tx, {
      caseId,
      question,
      value,
      assessmentId: assessment.id,
      ownerOrganisationId: assessment.ownerOrganisationId,
      category: section.category,
      answeredBy: member.userId,
    });
  }
}

interface Change {
  question: string;
  value: AnswerValue;
  kept: AnswerValue;
}

function readTyped(section: TemplateSection, values: TypedValues): Map<string, AnswerValue> {
  const read = new Map<string, AnswerValue>();
  const errors: FieldErrors = {};
  for (const question of section.questions) {
    const answer = readAnswer(question, values[question.id]);
    if ('fault' in answer) errors[question.id] = faults[answer.fault]();
    else read.set(question.id, answer.value);
  }
  if (Object.keys(errors).length > 0) throw new InvalidForm(errors);
  return read;
}

function changedAnswers(section: TemplateSection, kept: readonly KeptAnswer[], read: Map<string, AnswerValue>): Change[] {
  const before = new Map(kept.map(({ question, value }) => [question, value]));
  return section.questions
    .map(({ id }) => ({ question: id, value: read.get(id) ?? null, kept: before.get(id) ?? null }))
    .filter(({ value, kept: old }) => !isSameAnswer(value, old));
}

function conflict(section: TemplateSection, changes: Change[], version: number): VersionConflict {
  const locale = getLocale();
  const yesNo = { yes: m.assessments_yes(), no: m.assessments_no() };
  const conflicts = changes.flatMap(({ question: id, value, kept }) => {
    const question = section.questions.find((each) => each.id === id);
    if (!question) return [];
    const say = (answer: AnswerValue) => answerText(question, answer, locale, yesNo);
    return [{ label: inLocale(question.words, locale), theirs: say(kept), yours: say(value) }];
  });
  return new VersionConflict(conflicts, version);
}
