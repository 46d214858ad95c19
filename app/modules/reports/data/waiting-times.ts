import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { WaitingTime } from '../rules/shapes/waiting.ts';
import type { Selection } from '../rules/suppression/selection.ts';
import { scoped } from './scopes.ts';
import { waitingSource } from './sources.ts';

/** Days from referral to each step: quantiles between order statistics. */
export async function waitingTimes(tx: Tx, selection: Selection): Promise<WaitingTime[]> {
  const { rows } = await sql<WaitingTime>`
    select line, count(*)::int as n,
      percentile_cont(0.5) within group (order by days) as median,
      percentile_cont(0.9) within group (order by days) as p90
    from (${scoped(waitingSource, { selection })}) counted
    where part = 'dated' group by line`.execute(tx);
  return rows;
}
