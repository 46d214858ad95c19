import { sql } from 'kysely';
import { quantityOf, type Quantity, type Total } from '#app/lib/quantity.ts';
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

/** What of the log is asked for; `words` is a pattern of like. */
export interface SpreadFilter {
  words: string | null;
  channel: Channel | null;
  /** First and last day. */
  days: { from: string; to: string } | null;
}

function asked({ words, channel, days }: SpreadFilter) {
  const limits = [sql`true`];
  if (words) limits.push(sql`concat_ws(' ', d.what, d.to_whom, d.material) ilike ${words}`);
  if (channel) limits.push(sql`d.channel = ${channel}`);
  if (days) limits.push(sql`d.told_on between ${days.from} and ${days.to}`);
  return sql<boolean>`${sql.join(limits, sql` and `)}`;
}

/** What was told, the latest first; all of it without a page. */
export async function selectDisseminations(tx: Tx, filter: SpreadFilter, page?: { limit: number; offset: number }): Promise<DisseminationRow[]> {
  const rows = await selectRows(tx)
    .where(asked(filter))
    .orderBy('d.told_on', 'desc')
    .orderBy('d.id', 'desc')
    .$if(page !== undefined, (query) => query.limit(page?.limit ?? 0).offset(page?.offset ?? 0))
    .execute();
  return rows.map(whole);
}

/** How many lines, and how many people they reached in all: as the same people may have been reached often, at least the most in one line. */
export async function sumReach(tx: Tx, filter: SpreadFilter): Promise<{ lines: number; reached: Total }> {
  const { rows } = await sql<{ lines: number; low: number | null; high: number | null; about: boolean | null; missing: number }>`
    select count(*)::int as lines, max(d.reach_low) as low, bool_or(d.reach_kind = 'about') as about,
      case when bool_or(d.reach_kind = 'at_least') then null else sum(d.reach_high) end as high,
      count(*) filter (where d.reach_kind = 'not_reported')::int as missing
    from disseminations d where ${asked(filter)}`.execute(tx);
  const [{ lines, low, high, about, missing } = { lines: 0, low: null, high: null, about: null, missing: 0 }] = rows;
  return { lines, reached: { amount: low === null ? null : { low, high, about: about === true }, missing } };
}

/** The years that have a line, the latest first. */
export async function selectYears(tx: Tx): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`select distinct extract(year from told_on)::int as year from disseminations order by 1 desc`.execute(tx);
  return rows.map(({ year }) => year);
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
