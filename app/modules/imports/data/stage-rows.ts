import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { FileKind } from '../rules/columns.ts';
import type { Finding } from '../rules/finding.ts';
import type { Value } from '../rules/readers.ts';

export type StagedRow = Record<string, Value | null>;

const INSERTS: Record<FileKind, (tx: Tx, rows: string) => Promise<unknown>> = {
  deltagare: (tx, rows) =>
    sql`insert into import_deltagare
      select row, file, number, first_name, last_name, gender, started_on, area, municipality, country_of_birth, mother_tongue,
        needs_interpreter, has_written_language, education_level, referrer_name, referral_on, consent_on, council_on,
        years_on_support, protected_identity, exited_on, exit_reason, birth_date
      from json_populate_recordset(null::import_deltagare, ${rows}::json)`.execute(tx),
  insatser: (tx, rows) =>
    sql`insert into import_insatser
      select row, file, number, intervention, starts_on, provider, ends_on, extent_percent, cost_sek, end_reason
      from json_populate_recordset(null::import_insatser, ${rows}::json)`.execute(tx),
  forsorjning: (tx, rows) =>
    sql`insert into import_forsorjning select row, file, number, timepoint, source, share_percent
      from json_populate_recordset(null::import_forsorjning, ${rows}::json)`.execute(tx),
  narvaro: (tx, rows) =>
    sql`insert into import_narvaro select row, file, number, month, hours
      from json_populate_recordset(null::import_narvaro, ${rows}::json)`.execute(tx),
};

export async function stageRows(tx: Tx, kind: FileKind, rows: readonly StagedRow[]): Promise<void> {
  await INSERTS[kind](tx, JSON.stringify(rows));
}

export async function stageFindings(tx: Tx, findings: readonly Finding[]): Promise<void> {
  const rows = findings.map(({ file, kind, row, column, code, params, bad }) => ({
    file,
    kind: kind ?? null,
    row,
    column_name: column,
    code,
    params: params ?? {},
    is_bad: bad,
  }));
  await sql`insert into import_findings
    select file, row, column_name, code, params, is_bad, kind
    from json_populate_recordset(null::import_findings, ${JSON.stringify(rows)}::json)`.execute(tx);
}
