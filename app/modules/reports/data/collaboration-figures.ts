import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

/** The least count that is shown in this collaboration. */
export async function smallCellThreshold(tx: Tx): Promise<number> {
  const { rows } = await sql<{ threshold: number }>`
    select small_cell_threshold as threshold from collaborations where id = app.collaboration()`.execute(tx);
  if (!rows[0]) throw new Error('No collaboration is set');
  return rows[0].threshold;
}

/** Names of the collaboration's areas. */
export async function areaNames(tx: Tx): Promise<string[]> {
  const rows = await tx.selectFrom('areas').select('name').orderBy('name').execute();
  return rows.map(({ name }) => name);
}

/** The area that the reader's own membership is in; null when it is in none. */
export async function ownAreaName(tx: Tx): Promise<string | null> {
  const row = await tx
    .selectFrom('memberships as m')
    .innerJoin('areas as a', (join) => join.onRef('a.collaboration_id', '=', 'm.collaboration_id').onRef('a.id', '=', 'm.area_id'))
    .select('a.name')
    .where('m.id', '=', sql<string>`app.membership()`)
    .executeTakeFirst();
  return row?.name ?? null;
}
