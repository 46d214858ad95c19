import { csvText } from '#app/lib/csv-out.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { keyedHash } from '#app/platform/secret/index.ts';
import { smallCellThreshold } from '../data/collaboration-figures.ts';
import { selectEvaluationRows } from '../data/evaluation-rows.ts';
import { blurRows } from '../rules/evaluation.ts';

const headings = ['arende', 'person', 'kon', 'omrade', 'startar', 'slutar', 'avslutsorsak'];

/**
 * The cases of the statistics for an evaluator, as CSV: a pseudonym of their own that is the same from one time to the next and means
 * nothing elsewhere, whole years, and nothing by which few are alike. In the order of the pseudonyms, which is no order.
 */
export async function writeEvaluation(tx: Tx, { collaborationId }: Member): Promise<string> {
  const pseudonym = (key: string) => keyedHash('evaluation', `${collaborationId} ${key}`).slice(0, 16);
  const rows = blurRows(await selectEvaluationRows(tx), await smallCellThreshold(tx)).map((row) => [
    pseudonym(`case ${row.case}`), pseudonym(`person ${row.person}`), row.sex, row.area, row.started, row.ended, row.reason,
  ]);
  return csvText(headings, rows.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)));
}
