import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { RunCounts, Verdict } from '../rules/run.ts';
import { joinAsSets, verdicts } from './verdicts.ts';

type Found = NonNullable<RunCounts['found']>;

/** What the items of a run add up to. Persons: those who have no case outside it. */
export function countItems(tx: Tx, id: string): Promise<Found> {
  return sum(tx, sql`with items as (select * from retention_run_items where collaboration_id = app.collaboration() and run_id = ${id})`);
}

/** What a run would find now. */
export async function countVerdicts(tx: Tx): Promise<Found> {
  await joinAsSets(tx, true);
  return sum(tx, sql`${await verdicts(tx)}, items as (select * from weighed)`);
}

async function sum(tx: Tx, items: RawBuilder<unknown>): Promise<Found> {
  const { rows } = await sql<{ verdict: Verdict; cases: number; persons: number; kinds: Record<string, number> }>`${items},
    whole as (select verdict, count(*)::int as cases, count(distinct person_id) filter (where not exists (
        select from cases c where c.collaboration_id = app.collaboration() and c.person_id = items.person_id
          and not exists (select from items o where o.case_id = c.id and o.kind = 'cases' and o.verdict = items.verdict)))::int as persons
      from items where kind = 'cases' group by verdict),
    by_kind as (select verdict, kind, sum(records)::int as n from items where kind <> 'cases' group by verdict, kind)
    select k.verdict, coalesce(max(w.cases), 0) as cases, coalesce(max(w.persons), 0) as persons,
      coalesce(jsonb_object_agg(b.kind, b.n) filter (where b.kind is not null), '{}') as kinds
    from (select distinct verdict from items) k
    left join whole w on w.verdict = k.verdict left join by_kind b on b.verdict = k.verdict
    group by k.verdict`.execute(tx);
  return Object.fromEntries(rows.map(({ verdict, ...count }) => [verdict, count]));
}
