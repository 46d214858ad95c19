import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { ExampleCategory, Goal } from '../rules/codes.ts';

/** What editors mark an example with. */
export interface Marks {
  categories: ExampleCategory[];
  goals: Goal[];
  goalsAdjusted: boolean;
}

export async function selectMarks(tx: Tx, id: string): Promise<Marks | undefined> {
  return tx
    .selectFrom('examples')
    .select([sql<ExampleCategory[]>`categories`.as('categories'), sql<Goal[]>`goals`.as('goals'), 'goals_adjusted as goalsAdjusted'])
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function updateMarks(tx: Tx, id: string, version: number, marks: Marks): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('examples')
    .set({ categories: marks.categories, goals: marks.goals, goals_adjusted: marks.goalsAdjusted, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
