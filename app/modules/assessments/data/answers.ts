import { sql } from 'kysely';
import { newId } from '#app/platform/ids/index.ts';
import type { Tx } from '#app/platform/db/index.ts';
import type { Json, RecordCategory } from '#app/platform/db/schema.ts';
import type { AnswerValue, KeptAnswer } from '../rules/answers.ts';

export interface AnswerRow extends KeptAnswer {
  assessmentId: string;
  answeredBy: string | null;
  answeredAt: Date;
}

/** The answers of a case in the categories that the reader may read. */
export function selectAnswers(tx: Tx, caseId: string): Promise<AnswerRow[]> {
  return tx
    .selectFrom('assessment_answers as a')
    .leftJoin('users as u', 'u.id', 'a.answered_by')
    .select(['a.assessment_id as assessmentId', 'a.question', 'a.version', 'u.name as answeredBy', 'a.answered_at as answeredAt'])
    .select(sql<AnswerValue>`a.answer`.as('value'))
    .where('a.case_id', '=', caseId)
    .execute();
}

export interface AnswerToKeep {
  caseId: string;
  ownerOrganisationId: string;
  assessmentId: string;
  category: RecordCategory;
  question: string;
  value: AnswerValue;
  answeredBy: string;
}

/** Keeps one answer: a new row, or the next version of the one that stands. */
export async function upsertAnswer(tx: Tx, answer: AnswerToKeep): Promise<void> {
  const kept = sql<Json>`${JSON.stringify(answer.value)}::jsonb`;
  await tx
    .insertInto('assessment_answers')
    .values({
      collaboration_id: sql`app.collaboration()`,
      id: newId(),
      case_id: answer.caseId,
      owner_organisation_id: answer.ownerOrganisationId,
      assessment_id: answer.assessmentId,
      category: answer.category,
      question: answer.question,
      answer: kept,
      answered_by: answer.answeredBy,
    })
    .onConflict((conflict) =>
      conflict.columns(['collaboration_id', 'assessment_id', 'question']).doUpdateSet({
        answer: kept,
        answered_by: answer.answeredBy,
        answered_at: sql`now()`,
        version: sql`assessment_answers.version + 1`,
      }),
    )
    .execute();
}
