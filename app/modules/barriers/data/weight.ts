import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { BarrierLevel, BarrierState } from '../rules/barrier.ts';
import type { Stop } from '../rules/weight.ts';

/** What stood in whose way, as the statistics may tell it. Asked as app_stats. */
export async function selectStops(tx: Tx, barrierId: string | null): Promise<Stop[]> {
  const { rows } = await sql<Stop>`select barrier_id as "barrierId", case_key as "caseKey", gender, coalesce(area, '') as area, organisation, since, until
    from stats.barrier_stops where ${barrierId}::uuid is null or barrier_id = ${barrierId}::uuid`.execute(tx);
  return rows;
}

export interface WeighedBarrier {
  id: string;
  title: string;
  state: BarrierState;
  level: BarrierLevel;
  costSek: number | null;
  owners: string[];
  nextOn: string | null;
}

/** Barriers that stand on their own and are known to be one, with who answers for them. */
export async function selectToWeigh(tx: Tx): Promise<WeighedBarrier[]> {
  const { rows } = await sql<WeighedBarrier>`select b.id, b.title, b.state, b.level, b.cost_sek as "costSek",
      coalesce(array_agg(o.name order by o.name) filter (where o.name is not null), '{}') as owners, min(w.next_on) as "nextOn"
    from barriers b
    left join barrier_owners w on w.collaboration_id = b.collaboration_id and w.barrier_id = b.id and w.state = 'accepted'
    left join organisations o on o.collaboration_id = w.collaboration_id and o.id = w.organisation_id
    where b.collaboration_id = (select app.collaboration()) and b.merged_into is null group by b.collaboration_id, b.id`.execute(tx);
  return rows;
}

export async function selectThreshold(tx: Tx): Promise<number> {
  const { rows } = await sql<{ threshold: number }>`select small_cell_threshold as threshold from collaborations where id = app.collaboration()`.execute(tx);
  return rows[0]?.threshold ?? 5;
}
