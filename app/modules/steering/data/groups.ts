import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { Level } from '../rules/group.ts';

export interface GroupFrame {
  name: string;
  level: Level;
  areaId: string | null;
}

export interface GroupRow extends GroupFrame {
  id: string;
  areaName: string | null;
  version: number;
}

/** The groups that the reader may read, central ones first. */
export function selectGroups(tx: Tx): Promise<GroupRow[]> {
  return tx
    .selectFrom('steering_groups as g')
    .leftJoin('areas as a', (join) => join.onRef('a.collaboration_id', '=', 'g.collaboration_id').onRef('a.id', '=', 'g.area_id'))
    .select(['g.id', 'g.name', 'g.area_id as areaId', 'a.name as areaName', 'g.version', sql<Level>`g.level`.as('level')])
    .orderBy('g.level')
    .orderBy(sql`g.name collate "sv-x-icu"`)
    .execute();
}

export async function insertGroup(tx: Tx, { id, name, level, areaId }: GroupFrame & { id: string }): Promise<void> {
  await tx.insertInto('steering_groups').values({ collaboration_id: sql`app.collaboration()`, id, name, level, area_id: areaId }).execute();
}

/** Changes a group that still has the version it was read with; false otherwise. */
export async function updateGroup(tx: Tx, id: string, version: number, { name, level, areaId }: GroupFrame): Promise<boolean> {
  const result = await tx
    .updateTable('steering_groups')
    .set({ name, level, area_id: areaId, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
