import { sql } from 'kysely';
import { quantityOf, type Quantity } from '#app/lib/quantity.ts';
import type { Tx } from '#app/platform/db/index.ts';
import type { Channel } from '../rules/channels.ts';

export interface Dissemination {
  toldOn: string;
  what: string;
  toWhom: string;
  channel: Channel;
  areaId: string | null;
  reach: Quantity;
  material: string | null;
  materialUrl: string | null;
}

export interface DisseminationRow extends Dissemination {
  id: string;
  areaName: string | null;
  version: number;
}

function selectRows(tx: Tx) {
  return tx
    .selectFrom('disseminations as d')
    .leftJoin('areas as a', (join) => join.onRef('a.collaboration_id', '=', 'd.collaboration_id').onRef('a.id', '=', 'd.area_id'))
    .select([
      'd.id', 'd.told_on as toldOn', 'd.what', 'd.to_whom as toWhom', 'd.area_id as areaId', 'a.name as areaName', 'd.material',
      'd.material_url as materialUrl', 'd.version', 'd.reach_low as low', 'd.reach_high as high',
      sql<Channel>`d.channel`.as('channel'), sql<Quantity['kind']>`d.reach_kind`.as('reachKind'),
    ]);
}

type Selected = Awaited<ReturnType<ReturnType<typeof selectRows>['execute']>>[number];

function whole({ reachKind, low, high, ...row }: Selected): DisseminationRow {
  return { ...row, reach: quantityOf({ kind: reachKind, low, high }) };
}

/** What was told, the latest first. */
export async function selectDisseminations(tx: Tx): Promise<DisseminationRow[]> {
  return (await selectRows(tx).orderBy('d.told_on', 'desc').orderBy('d.id', 'desc').limit(1000).execute()).map(whole);
}

export async function selectDissemination(tx: Tx, id: string): Promise<DisseminationRow | undefined> {
  const row = await selectRows(tx).where('d.id', '=', id).executeTakeFirst();
  return row && whole(row);
}

function columns({ toldOn, what, toWhom, channel, areaId, reach, material, materialUrl }: Dissemination) {
  return {
    what, channel, material, told_on: toldOn, to_whom: toWhom, area_id: areaId, material_url: materialUrl,
    reach_kind: reach.kind, reach_low: reach.low, reach_high: reach.high,
  };
}

export async function insertDissemination(tx: Tx, row: Dissemination & { id: string; createdBy: string }): Promise<void> {
  await tx
    .insertInto('disseminations')
    .values({ collaboration_id: sql`app.collaboration()`, id: row.id, created_by: row.createdBy, ...columns(row) })
    .execute();
}

/** Changes a line that still has the version it was read with; false otherwise. */
export async function updateDissemination(tx: Tx, id: string, version: number, row: Dissemination): Promise<boolean> {
  const result = await tx
    .updateTable('disseminations')
    .set({ ...columns(row), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
