import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { BarrierLevel, BarrierState } from '../rules/barrier.ts';

export async function selectPublishing(tx: Tx): Promise<{ id: string; name: string }[]> {
  return tx.selectFrom('collaborations').select(['id', 'name']).where('publishes_barriers', '=', true).orderBy(sql`name collate "sv-x-icu"`).execute();
}

export interface PublishedBarrier {
  id: string;
  title: string;
  whatStood: string;
  leadsTo: string | null;
  wouldRemove: string | null;
  level: BarrierLevel;
  state: BarrierState;
  stateSince: string;
  reason: string | null;
  removedByWhat: string | null;
}

/** What anybody may read of a collaboration's barriers, the latest moved first, with how many there are in all. */
export async function selectPublished(
  tx: Tx, collaborationId: string, page: { limit: number; offset: number },
): Promise<(PublishedBarrier & { total: number })[]> {
  const { rows } = await sql<PublishedBarrier & { total: number }>`select count(*) over ()::int as total, id, title,
      what_stood as "whatStood", leads_to as "leadsTo", would_remove as "wouldRemove", level, state,
      state_since as "stateSince", case when state = 'cannot_be_removed' then reason end as reason, case when state = 'removed' then removed_by_what end as "removedByWhat"
    from barriers where collaboration_id = ${collaborationId} and merged_into is null and verification = 'checked' and state <> 'reported'
    order by state_since desc, title, id limit ${page.limit} offset ${page.offset}`.execute(tx);
  return rows;
}
