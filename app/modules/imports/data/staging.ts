import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

/** Tables that live as long as the transaction, so that rows are checked as sets and memory stays flat. */
export async function createStaging(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('import ' || app.collaboration()::text, 0))`.execute(tx);
  // Temporary tables have buffers of their own, too few by default for large joins with reading ahead.
  await sql`set local temp_buffers = '64MB'`.execute(tx);
  await sql`set local effective_io_concurrency = 1`.execute(tx);
  await sql`create temp table import_deltagare (
    row int primary key, file text, number text, first_name text, last_name text, gender text, started_on date, area text,
    municipality text, country_of_birth text, mother_tongue text, needs_interpreter boolean, has_written_language boolean,
    education_level text, referrer_name text, referral_on date, consent_on date, council_on date, years_on_support int,
    protected_identity boolean, exited_on date, exit_reason text, birth_date date, verdict text, case_id uuid
  ) on commit drop`.execute(tx);
  await sql`create temp table import_insatser (
    row int primary key, file text, number text, intervention text, starts_on date, provider text, ends_on date,
    extent_percent int, cost_sek int, end_reason text, verdict text, case_id uuid, intervention_id uuid, provider_id uuid,
    record_id uuid, ordinal int
  ) on commit drop`.execute(tx);
  await sql`create temp table import_forsorjning (
    row int primary key, file text, number text, timepoint text, source text, share_percent int, verdict text, case_id uuid
  ) on commit drop`.execute(tx);
  await sql`create temp table import_narvaro (
    row int primary key, file text, number text, month text, hours numeric(6, 2), verdict text, case_id uuid
  ) on commit drop`.execute(tx);
  await sql`create temp table import_findings (
    file text, row int, column_name text, code text, params jsonb, is_bad boolean, kind text
  ) on commit drop`.execute(tx);
  await sql`create temp table import_persons (
    number text primary key, person_id uuid not null, known boolean not null
  ) on commit drop`.execute(tx);
  await sql`create temp table import_cases (
    case_id uuid primary key, person_id uuid not null, started_on date not null, known boolean not null,
    unique (person_id, started_on)
  ) on commit drop`.execute(tx);
}

/** Tells the planner how much there is, before the sets are joined. */
export async function analyseStaging(tx: Tx): Promise<void> {
  await sql`analyze import_deltagare, import_insatser, import_forsorjning, import_narvaro`.execute(tx);
}
