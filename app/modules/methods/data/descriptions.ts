import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface Description {
  forWhom: string;
  steps: string;
  takes: string | null;
}

export interface DescriptionRow extends Description {
  id: string;
  number: number;
  writtenBy: string;
  writtenAt: Date;
}

/** Every description of a method, the latest first. */
export function selectDescriptions(tx: Tx, methodId: string): Promise<DescriptionRow[]> {
  return tx
    .selectFrom('method_texts as d')
    .innerJoin('users as u', 'u.id', 'd.written_by')
    .select(['d.id', 'd.number', 'd.for_whom as forWhom', 'd.steps', 'd.takes', 'u.name as writtenBy', 'd.written_at as writtenAt'])
    .where('d.method_id', '=', methodId)
    .orderBy('d.number', 'desc')
    .execute();
}

/** Adds a description as number `number`; the number is taken when somebody else has described the method meanwhile. */
export async function insertDescription(
  tx: Tx, methodId: string, description: Description & { id: string; number: number; writtenBy: string },
): Promise<void> {
  await tx
    .insertInto('method_texts')
    .values({
      collaboration_id: sql`app.collaboration()`,
      id: description.id,
      method_id: methodId,
      number: description.number,
      for_whom: description.forWhom,
      steps: description.steps,
      takes: description.takes,
      written_by: description.writtenBy,
    })
    .execute();
}
