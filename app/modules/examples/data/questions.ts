import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface Question {
  id: string;
  field: string | null;
  question: string;
  askedAt: Date;
  answer: string | null;
  answeredBy: string | null;
}

/** What editors have asked about an example, the first first. */
export async function selectQuestions(tx: Tx, exampleId: string): Promise<Question[]> {
  return tx
    .selectFrom('example_questions')
    .select(['id', 'field', 'question', 'asked_at as askedAt', 'answer', 'answered_by as answeredBy'])
    .where('example_id', '=', exampleId)
    .orderBy('asked_at')
    .execute();
}

export async function insertQuestion(tx: Tx, question: { exampleId: string; field: string | null; question: string; userId: string }): Promise<void> {
  await tx
    .insertInto('example_questions')
    .values({
      collaboration_id: sql`app.collaboration()`, example_id: question.exampleId, field: question.field, question: question.question,
      asked_by: question.userId,
    })
    .execute();
}

export async function answerQuestion(tx: Tx, exampleId: string, id: string, { answer, by }: { answer: string; by: string }): Promise<void> {
  await tx
    .updateTable('example_questions')
    .set({ answer, answered_by: by, answered_at: sql`now()` })
    .where('example_id', '=', exampleId)
    .where('id', '=', id)
    .execute();
}
