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
}

export async function selectAnswers(tx: Tx, exampleId: string): Promise<Answer[]> {
  return tx
    .selectFrom('example_answers')
    .select(['value', 'version', 'saved_at as savedAt', 'saved_by as savedBy', sql<TextField>`field`.as('field')])
    .where('example_id', '=', exampleId)
    .execute();
}

/** Saves one answer if it stands as it did at `version` (0: not answered yet). */
export async function saveAnswer(
  tx: Tx,
  writer: Writer,
  { exampleId, field, value, version }: { exampleId: string; field: TextField; value: string; version: number },
): Promise<boolean> {
  const saved = { value, saved_by: writer.name, saved_by_user: writer.userId, saved_at: sql<Date>`now()`, version: version + 1 };
  if (version === 0) {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('example_answers')
      .values({ collaboration_id: writer.collaborationId, example_id: exampleId, field, ...saved })
      .onConflict((conflict) => conflict.columns(['collaboration_id', 'example_id', 'field']).doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  }
  const { numUpdatedRows } = await tx
    .updateTable('example_answers')
    .set(saved)
    .where('example_id', '=', exampleId)
    .where('field', '=', field)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
