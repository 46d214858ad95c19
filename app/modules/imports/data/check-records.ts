import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

/** Rows about people who stand neither in deltagare nor in the collaboration. */
export async function refuseUnknownPersons(tx: Tx): Promise<void> {
  await sql`with removed as (
      delete from import_insatser x where not exists (select from import_persons p where p.number = x.number) returning file, row
    ) insert into import_findings select file, row, 'personnummer', 'unknown_person', '{}', true, 'insatser' from removed`.execute(tx);
  await sql`with removed as (
      delete from import_forsorjning x where not exists (select from import_persons p where p.number = x.number) returning file, row
    ) insert into import_findings select file, row, 'personnummer', 'unknown_person', '{}', true, 'forsorjning' from removed`.execute(tx);
  await sql`with removed as (
      delete from import_narvaro x where not exists (select from import_persons p where p.number = x.number) returning file, row
    ) insert into import_findings select file, row, 'personnummer', 'unknown_person', '{}', true, 'narvaro' from removed`.execute(tx);
}

/** The person's latest case begun on or before the row's date; without a date, her latest case. */
export async function findCases(tx: Tx): Promise<void> {
  await sql`update import_insatser x set case_id = (
      select c.case_id from import_cases c join import_persons p on p.person_id = c.person_id
      where p.number = x.number and c.started_on <= x.starts_on order by c.started_on desc limit 1)`.execute(tx);
  await sql`update import_narvaro x set case_id = (
      select c.case_id from import_cases c join import_persons p on p.person_id = c.person_id
      where p.number = x.number and c.started_on < (x.month || '-01')::date + interval '1 month'
      order by c.started_on desc limit 1)`.execute(tx);
  await sql`update import_forsorjning x set case_id = (
      select c.case_id from import_cases c join import_persons p on p.person_id = c.person_id
      where p.number = x.number order by c.started_on desc limit 1)`.execute(tx);
}

/** Rows dated before the person's first case. */
export async function refuseTooEarly(tx: Tx): Promise<void> {
  await sql`with removed as (delete from import_insatser where case_id is null returning file, row)
    insert into import_findings select file, row, 'startdatum', 'no_case_yet', '{}', true, 'insatser' from removed`.execute(tx);
  await sql`with removed as (delete from import_narvaro where case_id is null returning file, row)
    insert into import_findings select file, row, 'månad', 'no_case_yet', '{}', true, 'narvaro' from removed`.execute(tx);
  await sql`with removed as (delete from import_forsorjning where case_id is null returning file, row)
    insert into import_findings select file, row, 'personnummer', 'no_case_yet', '{}', true, 'forsorjning' from removed`.execute(tx);
}

/** The same thing said twice: an equal row is told and left alone, unless both would be counted; another value is bad. */
export async function refuseRepeatedRecords(tx: Tx): Promise<void> {
  await sql`with ranked as (
      select row, file, first_value(row) over (
        partition by number, intervention, starts_on, provider, ends_on, extent_percent, cost_sek, end_reason order by row) as first_row
      from import_insatser
    ), removed as (
      delete from import_insatser x using ranked r where r.row = x.row and r.row <> r.first_row returning r.file, r.row, r.first_row
    )
    insert into import_findings
    select file, row, 'insats', 'two_rows', jsonb_build_object('first', first_row), true, 'insatser' from removed`.execute(tx);
  await sql`with ranked as (
      select row, file, share_percent, first_value(row) over same as first_row, first_value(share_percent) over same as first_share
      from import_forsorjning window same as (partition by case_id, timepoint, source order by row)
    ), removed as (
      delete from import_forsorjning x using ranked r where r.row = x.row and r.row <> r.first_row
      returning r.file, r.row, r.first_row, r.share_percent is distinct from r.first_share as differs
    )
    insert into import_findings
    select file, row, 'källa', 'two_rows', jsonb_build_object('first', first_row), true, 'forsorjning' from removed where differs`.execute(tx);
  await sql`with ranked as (
      select row, file, hours, first_value(row) over same as first_row, first_value(hours) over same as first_hours
      from import_narvaro window same as (partition by case_id, month order by row)
    ), removed as (
      delete from import_narvaro x using ranked r where r.row = x.row and r.row <> r.first_row
      returning r.file, r.row, r.first_row, r.hours is distinct from r.first_hours as differs
    )
    insert into import_findings
    select file, row, 'månad', 'two_rows', jsonb_build_object('first', first_row), true, 'narvaro' from removed where differs`.execute(tx);
}
