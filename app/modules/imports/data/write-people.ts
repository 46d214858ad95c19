import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

/** Adds the persons who were not known, from their first row. */
export async function addPersons(tx: Tx): Promise<void> {
  await sql`create temp table import_first_rows on commit drop as
    select distinct on (p.person_id) p.person_id, d.*
    from import_persons p join import_deltagare d on d.number = p.number
    where not p.known order by p.person_id, d.row`.execute(tx);
  await sql`insert into persons (collaboration_id, id, gender, birth_date, protected_identity, country_of_birth, mother_tongue,
      needs_interpreter, has_written_language, education_level, created_by)
    select app.collaboration(), person_id, gender, birth_date, coalesce(protected_identity, false), country_of_birth, mother_tongue,
      needs_interpreter, has_written_language, education_level, app.user_id()
    from import_first_rows`.execute(tx);
  await sql`insert into person_identities (collaboration_id, person_id, number, number_kind, first_name, last_name, municipality)
    select app.collaboration(), person_id, number,
      case when number like 'saknas-%' then 'reserve' when substr(number, 7, 2)::int > 60 then 'samordningsnummer'
        else 'personnummer' end,
      first_name, last_name, municipality
    from import_first_rows`.execute(tx);
}

/** Adds areas, then the cases that were not there, each pointing to the one before it. */
export async function addCases(tx: Tx, organisationId: string): Promise<string[]> {
  await sql`insert into areas (collaboration_id, name)
    select app.collaboration(), area from import_deltagare where area is not null group by area order by min(row)
    on conflict (collaboration_id, name) do nothing`.execute(tx);
  const added = await sql<{ id: string }>`insert into cases (collaboration_id, id, person_id, owner_organisation_id, area_id, status,
      status_since, started_on, exited_on, exit_reason, referrer_name, referral_on, consent_on, council_on, municipality,
      years_on_support, origin, created_by)
    select app.collaboration(), c.case_id, c.person_id, ${organisationId}, a.id,
      case when d.exited_on is null then 'active' else 'closed' end, coalesce(d.exited_on, d.started_on), d.started_on, d.exited_on,
      d.exit_reason, d.referrer_name, d.referral_on, d.consent_on, d.council_on, d.municipality, d.years_on_support, 'import',
      app.user_id()
    from import_cases c
    join import_deltagare d on d.case_id = c.case_id
    left join areas a on a.collaboration_id = app.collaboration() and a.name = d.area
    where not c.known order by d.row
    returning id`.execute(tx);
  await sql`update cases set previous_case_id = earlier.case_id
    from (select case_id as later_id, known, lag(case_id) over (partition by person_id order by started_on) as case_id
      from import_cases) earlier
    where cases.collaboration_id = app.collaboration() and cases.id = earlier.later_id and not earlier.known
      and earlier.case_id is not null`.execute(tx);
  return added.rows.map(({ id }) => id);
}

/** From the command line nobody opens the cases: the co-ordinators of the owning organisation work with them, each in her area. */
export async function addTeam(tx: Tx, organisationId: string): Promise<void> {
  await sql`insert into case_team (collaboration_id, case_id, user_id, organisation_id, function)
    select app.collaboration(), c.id, m.user_id, ${organisationId}, 'coordinator'
    from import_cases i
    join cases c on c.collaboration_id = app.collaboration() and c.id = i.case_id and c.created_by is null
    join memberships m on m.collaboration_id = app.collaboration() and m.organisation_id = ${organisationId}
      and m.role = 'coordinator' and m.valid_from <= app.today() and (m.valid_to is null or app.today() < m.valid_to)
      and (m.area_id is null or m.area_id = c.area_id)
    where not i.known`.execute(tx);
}

/** The time line begins with the start, and ends with the exit where there is one. */
export async function addEvents(tx: Tx, organisationId: string): Promise<void> {
  await sql`insert into case_events (collaboration_id, case_id, owner_organisation_id, category, occurred_on, kind, detail,
      actor_user_id)
    select app.collaboration(), d.case_id, ${organisationId}, 'identity', happened.on_day, happened.kind, happened.detail,
      app.user_id()
    from import_deltagare d
    cross join lateral (values ('case_opened', d.started_on, '{}'::jsonb),
      ('status_changed', d.exited_on, '{"from": "active", "to": "closed"}'::jsonb)) happened (kind, on_day, detail)
    where d.verdict in ('new', 'new_case') and happened.on_day is not null`.execute(tx);
}
