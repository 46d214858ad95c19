import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { CaseCount } from '../rules/suppression/groups.ts';

/** The least count that is shown in this collaboration. */
export async function smallCellThreshold(tx: Tx): Promise<number> {
  const { rows } = await sql<{ threshold: number }>`
    select small_cell_threshold as threshold from collaborations where id = app.collaboration()`.execute(tx);
  if (!rows[0]) throw new Error('No collaboration is set');
  return rows[0].threshold;
}

/** Cases by year of start and area. */
export async function casesByYearAndArea(tx: Tx): Promise<CaseCount[]> {
  const { rows } = await sql<CaseCount>`
    select extract(year from started_on)::int as year, coalesce(area, '') as area, count(*)::int as n
    from stats.cases group by 1, 2`.execute(tx);
  return rows;
}

/** Names of the collaboration's areas. */
export async function areaNames(tx: Tx): Promise<string[]> {
  const rows = await tx.selectFrom('areas').select('name').orderBy('name').execute();
  return rows.map(({ name }) => name);
}
