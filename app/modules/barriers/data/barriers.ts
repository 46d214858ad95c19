import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { BarrierLevel, BarrierState, BarrierTheme, LegalTest } from '../rules/barrier.ts';

export interface BarrierLine {
  id: string;
  title: string;
  whatStood: string;
  themes: BarrierTheme[];
  level: BarrierLevel;
  state: BarrierState;
  stateSince: string;
  verification: 'to_check' | 'checked';
}

export interface Barrier extends BarrierLine {
  leadsTo: string | null;
  wouldRemove: string | null;
  reason: string | null;
  removedByWhat: string | null;
  legalTest: LegalTest | null;
  escalatedTo: string | null;
  escalatedOn: string | null;
  costSek: number | null;
  costNote: string | null;
  rootId: string;
  mergedInto: string | null;
  mergedTitle: string | null;
  createdOn: string;
  version: number;
}

const line = sql`b.id, b.title, b.what_stood as "whatStood", b.themes, b.level, b.state, b.state_since as "stateSince", b.verification`;

export interface BarrierFilter {
  state: BarrierState | 'open' | 'all';
  theme: BarrierTheme | null;
  level: BarrierLevel | null;
}

/** As many as the search ranks; a bank of ordinary size has fewer. */
const mostFound = 1500;

/** Barriers that are none of another, with how many there are in all: the latest moved first, or those that are like a text, best first. */
export async function selectBarriers(
  tx: Tx, { state, theme, level }: BarrierFilter, text: string | null, page: { limit: number; offset: number },
): Promise<(BarrierLine & { total: number })[]> {
  const limits = [sql`b.collaboration_id = (select app.collaboration()) and b.merged_into is null`];
  if (state === 'open') limits.push(sql`b.state in ('reported', 'recognised', 'in_progress')`);
  else if (state !== 'all') limits.push(sql`b.state = ${state}`);
  if (theme) limits.push(sql`${theme} = any (b.themes)`);
  if (level) limits.push(sql`b.level = ${level}`);
  const found = text === null ? sql`` : sql`join app.suggest_barriers(${text}, ${mostFound}) with ordinality as s (id, place) on s.id = b.id`;
  const order = text === null ? sql`b.state_since desc, b.id desc` : sql`s.place`;
  const { rows } = await sql<BarrierLine & { total: number }>`select ${line}, count(*) over ()::int as total from barriers b ${found}
    where ${sql.join(limits, sql` and `)} order by ${order} limit ${page.limit} offset ${page.offset}`.execute(tx);
  return rows;
}

export async function selectBarrier(tx: Tx, id: string): Promise<Barrier | undefined> {
  const { rows } = await sql<Barrier>`select ${line}, b.leads_to as "leadsTo", b.would_remove as "wouldRemove", b.reason,
      b.removed_by_what as "removedByWhat", b.legal_test as "legalTest", b.escalated_to as "escalatedTo", b.escalated_on as "escalatedOn",
      b.cost_sek as "costSek", b.cost_note as "costNote", b.root_id as "rootId", b.merged_into as "mergedInto", i.title as "mergedTitle",
      to_char(b.created_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as "createdOn", b.version
    from barriers b left join barriers i on i.collaboration_id = b.collaboration_id and i.id = b.merged_into
    where b.collaboration_id = (select app.collaboration()) and b.id = ${id}`.execute(tx);
  return rows[0];
}

/** What is known already and like a text, best first; by structural texts alone. */
export async function selectSuggestions(tx: Tx, text: string, limit: number): Promise<BarrierLine[]> {
  const { rows } = await sql<BarrierLine>`select ${line} from app.suggest_barriers(${text}, ${limit}) with ordinality as s (id, place)
    join barriers b on b.collaboration_id = (select app.collaboration()) and b.id = s.id order by s.place`.execute(tx);
  return rows;
}

/** Which of these have stopped as many as may be said. */
export async function selectStopMany(tx: Tx, collaborationId: string, barriers: readonly { id: string }[]): Promise<Set<string>> {
  const ids = barriers.map(({ id }) => id);
  const { rows } = await sql<{ id: string }>`select id from app.barriers_that_stop_many(${collaborationId}, ${ids}::uuid[]) as s (id)`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

/** Those merged into a barrier, and those that belong together with it. */
export async function selectNeighbours(tx: Tx, id: string): Promise<{ id: string; title: string; how: 'merged' | 'linked' }[]> {
  const { rows } = await sql<{ id: string; title: string; how: 'merged' | 'linked' }>`
    select b.id, b.title, 'merged' as how from barriers b where b.collaboration_id = (select app.collaboration()) and b.merged_into = ${id}
    union all
    select b.id, b.title, 'linked' from barrier_links l join barriers b on b.collaboration_id = l.collaboration_id
      and b.id = case when l.barrier_id = ${id} then l.other_id else l.barrier_id end
    where l.collaboration_id = (select app.collaboration()) and ${id} in (l.barrier_id, l.other_id)
    order by 2`.execute(tx);
  return rows;
}

/** These barriers, in the order of their names. */
export async function selectBarriersOf(tx: Tx, ids: readonly string[]): Promise<BarrierLine[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<BarrierLine>`select ${line} from barriers b where b.collaboration_id = (select app.collaboration())
    and b.id = any (${[...ids]}::uuid[]) order by b.title collate "sv-x-icu"`.execute(tx);
  return rows;
}
