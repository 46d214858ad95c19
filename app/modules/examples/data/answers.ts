import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { TextField } from '../rules/template.ts';
import type { Writer } from '../rules/writer.ts';

export interface Answer {
  field: TextField;
  value: string;
  version: number;
  savedAt: Date;
  savedBy: string;
  savedKey: string | null;
}

export async function selectAnswers(tx: Tx, exampleId: string): Promise<Answer[]> {
  return tx
    .selectFrom('example_answers')
    .select(['value', 'version', 'saved_at as savedAt', 'saved_by as savedBy', 'saved_key as savedKey', sql<TextField>`field`.as('field')])
    .where('example_id', '=', exampleId)
    .execute();
}

export interface AnswerToSave {
  exampleId: string;
  field: TextField;
  value: string;
  version: number;
  /** Of the form that saves; null for what is no form. */
  key: string | null;
}

/** Saves one answer with its next version; the caller holds the example. */
export async function saveAnswer(tx: Tx, writer: Writer, { exampleId, field, value, version, key }: AnswerToSave): Promise<void> {
  const saved = { value, version, saved_by: writer.name, saved_by_user: writer.userId, saved_key: key, saved_at: sql<Date>`now()` };
  await tx
    .insertInto('example_answers')
    .values({ collaboration_id: writer.collaborationId, example_id: exampleId, field, ...saved })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'example_id', 'field']).doUpdateSet(saved))
    .execute();
}
