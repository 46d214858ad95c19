import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { EvaluationRow } from '../rules/evaluation.ts';

/** Every case of the statistics with its keys, whole years for days. */
export async function selectEvaluationRows(tx: Tx): Promise<EvaluationRow[]> {
  const { rows } = await sql<EvaluationRow>`
    select case_key as case, person_key as person, gender as sex, coalesce(area, '') as area, to_char(started_on, 'YYYY') as started,
      coalesce(to_char(exited_on, 'YYYY'), '') as ended, coalesce(exit_reason, '') as reason
    from stats.cases`.execute(tx);
  return rows;
}
