import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import { kindsBefore } from './order.ts';
import { tablesBelowCases } from './tables.ts';

/** Keeps what the run finds: one organisation's records of one kind in one case, and what is to become of them. */
export async function insertVerdicts(tx: Tx, runId: string): Promise<void> {
  await joinAsSets(tx, true);
  await sql`insert into retention_run_items (collaboration_id, run_id, case_id, person_id, kind, organisation_id, records, verdict)
    ${await verdicts(tx)}
    select app.collaboration(), ${runId}, case_id, person_id, kind, organisation_id, records, verdict from weighed`.execute(tx);
  await joinAsSets(tx, false);
}

/** Takes back what is no longer due: a hold, a new note, a changed rule. Nothing is ever added to what was approved. */
export async function withdrawChanged(tx: Tx, runId: string): Promise<void> {
  await joinAsSets(tx, true);
  await sql`${await verdicts(tx)}
    update retention_run_items i set verdict = 'waits'
    where i.collaboration_id = app.collaboration() and i.run_id = ${runId} and i.verdict = 'due'
      and not exists (select from weighed w where w.case_id = i.case_id and w.kind = i.kind and w.organisation_id = i.organisation_id
        and w.verdict = 'due' and w.records = i.records)`.execute(tx);
  // What goes after something that no longer goes stays too.
  await sql`with before (kind, earlier) as (values ${await before(tx)})
    update retention_run_items i set verdict = 'waits'
    where i.collaboration_id = app.collaboration() and i.run_id = ${runId} and i.verdict = 'due'
      and exists (select from before b join retention_run_items o on o.collaboration_id = i.collaboration_id and o.run_id = i.run_id
        and o.case_id = i.case_id and o.kind = b.earlier and o.verdict <> 'due' where b.kind = i.kind)`.execute(tx);
  await joinAsSets(tx, false);
}

/** The planner cannot know how much these sets hold, and takes them for a few rows. */
export async function joinAsSets(tx: Tx, asSets: boolean): Promise<void> {
  await sql`select set_config('enable_nestloop', ${asSets ? 'off' : 'on'}, true)`.execute(tx);
}

async function before(tx: Tx): Promise<RawBuilder<unknown>> {
  const { tables, edges } = await tablesBelowCases(tx);
  const owned = tables.filter((table) => table.owned).map(({ name }) => name);
  return sql.join(kindsBefore(owned, edges).map(([kind, earlier]) => sql`(${kind}::text, ${earlier}::text)`));
}

/** Closed cases, their records counted by kind and owner, and each judged by its owner's rule. */
export async function verdicts(tx: Tx): Promise<RawBuilder<unknown>> {
  const { tables } = await tablesBelowCases(tx);
  const counted = tables.filter((table) => table.owned).map(({ name, ways }) => {
    const column = ways.find(({ parent }) => parent === 'cases')?.column ?? 'case_id';
    return sql`select ${sql.ref(column)} as case_id, ${name}::text as kind, owner_organisation_id as organisation_id, count(*)::int as records
      from ${sql.table(name)} where collaboration_id = app.collaboration() and ${sql.ref(column)} in (select id from closed) group by 1, 3`;
  });
  return sql`with closed as materialized (
      select c.id, c.person_id, c.owner_organisation_id, c.exited_on, extract(day from p.birth_date)::int as born_on_day,
        exists (select from retention_holds h where h.collaboration_id = c.collaboration_id and h.case_id = c.id
          and app.today() < h.held_until) as held
      from cases c join persons p on p.collaboration_id = c.collaboration_id and p.id = c.person_id
      where c.collaboration_id = app.collaboration() and c.status = 'closed' and c.exited_on < app.today()
    ), written as (
      select case_id, owner_organisation_id as organisation_id,
        max(greatest(occurred_on, (signed_at at time zone 'Europe/Stockholm')::date)) as last_on
      from notes where collaboration_id = app.collaboration() and case_id in (select id from closed) group by 1, 2
    ), counted as (
      select id as case_id, 'cases'::text as kind, owner_organisation_id as organisation_id, 1 as records from closed
      union all ${sql.join(counted, sql` union all `)}
    ), ruled as (
      select n.*, c.person_id, c.held,
        coalesce(c.born_on_day = any (coalesce(everything.preserved_days, '{5,15,25}')), false) as preserved,
        case coalesce(own.counted_from, everything.counted_from, 'last_note') when 'exit' then c.exited_on
          else greatest(c.exited_on, w.last_on) end + make_interval(years => coalesce(own.years, everything.years, 5)) as until
      from counted n
      join closed c on c.id = n.case_id
      left join written w on w.case_id = n.case_id and w.organisation_id = n.organisation_id
      left join retention_rules own on own.collaboration_id = app.collaboration() and own.organisation_id = n.organisation_id
        and own.kind = n.kind
      left join retention_rules everything on everything.collaboration_id = app.collaboration()
        and everything.organisation_id = n.organisation_id and everything.kind = 'all'
    ), judged as materialized (
      select case_id, person_id, kind, organisation_id, records,
        case when app.today() < until then 'not_yet' when held then 'held' when preserved then 'preserved' else 'due' end as verdict
      from ruled
    ), before (kind, earlier) as (values ${await before(tx)}),
    blocked as (
      select distinct b.kind, j.case_id from judged j join before b on b.earlier = j.kind where j.verdict <> 'due'
    ), weighed as materialized (
      select j.case_id, j.person_id, j.kind, j.organisation_id, j.records,
        case when j.verdict = 'due' and b.kind is not null then 'waits' else j.verdict end as verdict
      from judged j left join blocked b on b.kind = j.kind and b.case_id = j.case_id
      where j.verdict <> 'not_yet'
    )`;
}
