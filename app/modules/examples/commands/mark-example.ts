import type { Tx } from '#app/platform/db/index.ts';
import { updateMarks } from '../data/marks.ts';
import type { ExampleCategory, Goal } from '../rules/codes.ts';
import { goalsOf } from '../rules/goals.ts';
import { unlessChanged } from './changed-meanwhile.ts';

/** Gives an example its categories. Its goals follow from them, unless `goals` says which. */
export async function markExample(
  tx: Tx,
  exampleId: string,
  version: number,
  { categories, goals }: { categories: ExampleCategory[]; goals?: Goal[] },
): Promise<void> {
  const following = goalsOf(categories);
  const chosen = goals ?? following;
  const goalsAdjusted = chosen.length !== following.length || chosen.some((goal) => !following.includes(goal));
  unlessChanged(await updateMarks(tx, exampleId, version, { categories, goals: chosen, goalsAdjusted }));
}
