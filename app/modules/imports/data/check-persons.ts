import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

/** Two rows for one person and start: the first stands, the later ones are bad. */
export async function refuseRepeatedCases(tx: Tx): Promise<void> {
  await sql`with ranked as (
      select row, file, first_value(row) over (partition by number, started_on order by row) as first_row from import_deltagare
    ), removed as (
      delete from import_deltagare d using ranked r where r.row = d.row and r.row <> r.first_row returning r.file, r.row, r.first_row
    )
    insert into import_findings
    select file, row, 'startdatum', 'two_rows', jsonb_build_object('first', first_row), true, 'deltagare' from removed`.execute(tx);
}

/** Every person that the files name and who is known here, or becomes known by this import; by exact number. */
export async function matchPersons(tx: Tx): Promise<void> {
  await sql`insert into import_persons
    select i.number, i.person_id, true
    from (select number from import_deltagare union select number from import_insatser
      union select number from import_forsorjning union select number from import_narvaro) named
    join person_identities i on i.collaboration_id = app.collaboration() and i.number = named.number`.execute(tx);
  await sql`insert into import_persons
    select number, uuidv7(), false from import_deltagare group by number order by min(row)
    on conflict (number) do nothing`.execute(tx);
  await sql`analyze import_persons`.execute(tx);
}

/** A case is a person and a start: those that are there, and those that the file adds. */
export async function matchCases(tx: Tx): Promise<void> {
  await sql`insert into import_cases
    select c.id, c.person_id, c.started_on, true
    from import_persons p join cases c on c.collaboration_id = app.collaboration() and c.person_id = p.person_id
    where p.known`.execute(tx);
  await sql`insert into import_cases
    select uuidv7(), p.person_id, d.started_on, false
    from import_deltagare d join import_persons p on p.number = d.number order by d.row
    on conflict (person_id, started_on) do nothing`.execute(tx);
  await sql`analyze import_cases`.execute(tx);
  await sql`update import_deltagare d
    set case_id = c.case_id,
      verdict = case when c.known then 'known' when p.known then 'new_case' else 'new' end
    from import_persons p join import_cases c on c.person_id = p.person_id
    where p.number = d.number and c.started_on = d.started_on`.execute(tx);
}
