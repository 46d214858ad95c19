import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

/** Which of a table's rows the run covers. */
function covered(runId: string, kind: string, of: string): RawBuilder<unknown> {
  return sql`exists (select from retention_run_items i where i.collaboration_id = app.collaboration() and i.run_id = ${runId}
    and i.kind = ${kind} and i.verdict = 'due' and i.case_id = ${sql.ref(of)}
    and i.organisation_id = x.owner_organisation_id)`;
}

const whose = sql`c.collaboration_id, c.stat_key, p.stat_key, p.gender, c.area_id, c.started_on`;
const person = sql`join persons p on p.collaboration_id = c.collaboration_id and p.id = c.person_id`;

/** Writes what reports go on adding up, before anything is removed. */
export async function writeFacts(tx: Tx, runId: string): Promise<void> {
  await sql`insert into fact_cases (collaboration_id, case_key, person_key, gender, area_id, started_on, exited_on, exit_reason,
      referrer_name, municipality, referral_on, consent_on, council_on)
    select ${whose}, c.exited_on, c.exit_reason, c.referrer_name, c.municipality, c.referral_on, c.consent_on, c.council_on
    from cases c ${person} where c.id in (${goingCases(runId)})`.execute(tx);
  await sql`insert into fact_placements (collaboration_id, case_key, person_key, gender, area_id, case_started_on, intervention_id, cost_sek)
    select ${whose}, x.intervention_id, x.cost_sek
    from placements x join cases c on c.collaboration_id = x.collaboration_id and c.id = x.case_id ${person}
    where ${covered(runId, 'placements', 'x.case_id')}`.execute(tx);
  await sql`insert into fact_livelihoods (collaboration_id, case_key, person_key, gender, area_id, case_started_on, timepoint, source)
    select ${whose}, x.timepoint, x.source
    from livelihoods x join cases c on c.collaboration_id = x.collaboration_id and c.id = x.case_id ${person}
    where ${covered(runId, 'livelihoods', 'x.case_id')}`.execute(tx);
  await sql`insert into fact_barrier_stops (collaboration_id, case_key, person_key, gender, area_id, barrier_id, organisation_id, stopped_since, stopped_until)
    select c.collaboration_id, c.stat_key, p.stat_key, p.gender, c.area_id, x.barrier_id, x.owner_organisation_id,
      coalesce(x.stopped_since, x.occurred_on), coalesce(x.stopped_until, c.exited_on)
    from barrier_observations x join cases c on c.collaboration_id = x.collaboration_id and c.id = x.case_id ${person}
    where x.barrier_id is not null and ${covered(runId, 'barrier_observations', 'x.case_id')}`.execute(tx);
  await sql`insert into fact_attendance (collaboration_id, case_key, person_key, area_id, month, hours, intervention_ids)
    select c.collaboration_id, c.stat_key, p.stat_key, c.area_id, x.month, x.hours, there.ids
    from attendance x join cases c on c.collaboration_id = x.collaboration_id and c.id = x.case_id ${person}
    cross join lateral (select array_agg(distinct l.intervention_id) as ids from placements l
      where l.collaboration_id = x.collaboration_id and l.case_id = x.case_id
        and coalesce(l.provider_organisation_id, l.owner_organisation_id) = x.owner_organisation_id
        and to_char(l.starts_on, 'YYYY-MM') <= x.month and (l.ends_on is null or x.month <= to_char(l.ends_on, 'YYYY-MM'))) there
    where x.hours > 0 and there.ids is not null and ${covered(runId, 'attendance', 'x.case_id')}`.execute(tx);
}

/** The cases that go as a whole. */
export function goingCases(runId: string): RawBuilder<unknown> {
  return sql`select i.case_id from retention_run_items i where i.collaboration_id = app.collaboration() and i.run_id = ${runId}
    and i.kind = 'cases' and i.verdict = 'due'`;
}

/** Draws new keys for the facts of cases that go, so that no earlier copy of the old keys leads to them. */
export async function redrawCaseKeys(tx: Tx, runId: string): Promise<void> {
  await redraw(tx, 'case_key', sql`select stat_key as old from cases where collaboration_id = app.collaboration()
    and id in (${goingCases(runId)})`);
}

/** The same for persons of whom nothing is left, unless somebody who stays is counted as the same. */
export async function redrawPersonKeys(tx: Tx, runId: string): Promise<void> {
  await redraw(tx, 'person_key', sql`select stat_key as old from persons where collaboration_id = app.collaboration()
    group by stat_key having bool_and(id in (${goingPersons(runId)}))`);
}

/** Persons of the run who have no case left; asked when the cases are gone. */
export function goingPersons(runId: string): RawBuilder<unknown> {
  return sql`select i.person_id from retention_run_items i where i.collaboration_id = app.collaboration() and i.run_id = ${runId}
    and i.kind = 'cases' and i.verdict = 'due'
    and not exists (select from cases c where c.collaboration_id = app.collaboration() and c.person_id = i.person_id)`;
}

async function redraw(tx: Tx, key: 'case_key' | 'person_key', old: RawBuilder<unknown>): Promise<void> {
  const column = sql.ref(key);
  const renew = (table: string) => sql`update ${sql.table(table)} f set ${column} = drawn.new from drawn
    where f.collaboration_id = app.collaboration() and f.${column} = drawn.old`;
  await sql`with drawn as materialized (select o.old, gen_random_uuid() as new from (${old}) o),
    cases_drawn as (${renew('fact_cases')}), placements_drawn as (${renew('fact_placements')}), stops_drawn as (${renew('fact_barrier_stops')}),
    attendance_drawn as (${renew('fact_attendance')})
    ${renew('fact_livelihoods')}`.execute(tx);
}
