import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { FileKind } from '../rules/columns.ts';
import type { FileCount, Finding } from '../rules/finding.ts';

/** How many rows of each file are new, known, known with another value, and bad. */
export async function countRows(tx: Tx): Promise<FileCount[]> {
  const { rows } = await sql<FileCount>`
    with staged as (
      select 'deltagare' as kind, row, verdict from import_deltagare
      union all select 'insatser', row, verdict from import_insatser
      union all select 'forsorjning', row, verdict from import_forsorjning
      union all select 'narvaro', row, verdict from import_narvaro
    ), changes as (select distinct kind, row from import_findings where code = 'changed_value'),
    bad as (select kind, count(distinct (file, row))::int as n from import_findings where is_bad and kind is not null group by kind)
    select k.kind, count(s.row) filter (where s.verdict like 'new%')::int as new,
      count(s.row) filter (where s.verdict = 'known' and c.row is null)::int as known,
      count(s.row) filter (where s.verdict = 'known' and c.row is not null)::int as changed, coalesce(max(b.n), 0)::int as bad
    from (values ('deltagare', 1), ('insatser', 2), ('forsorjning', 3), ('narvaro', 4)) k (kind, position)
    left join staged s on s.kind = k.kind
    left join changes c on c.kind = s.kind and c.row = s.row
    left join bad b on b.kind = k.kind
    group by k.kind, k.position having count(s.row) > 0 or max(b.n) > 0 order by k.position`.execute(tx);
  return rows;
}

type FindingRow = {
  file: string;
  kind: FileKind | null;
  row: number;
  column_name: string | null;
  code: Finding['code'];
  params: NonNullable<Finding['params']>;
  is_bad: boolean;
};

const PAGE = 1_000;

/** All findings in the order of the files, a page at a time, so that memory stays flat. */
export async function* findingsInOrder(tx: Tx): AsyncGenerator<Finding> {
  await sql`declare import_told no scroll cursor for
    select file, kind, row, column_name, code, params, is_bad from import_findings
    order by array_position(array['deltagare', 'insatser', 'forsorjning', 'narvaro'], kind), file, row, is_bad desc, column_name`.execute(tx);
  for (;;) {
    const { rows } = await sql<FindingRow>`fetch ${sql.lit(PAGE)} from import_told`.execute(tx);
    for (const { column_name: column, is_bad: bad, kind, ...rest } of rows) {
      yield { ...rest, kind: kind ?? undefined, column, bad } as Finding;
    }
    if (rows.length < PAGE) break;
  }
  await sql`close import_told`.execute(tx);
}

export async function hasBadRows(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ bad: boolean }>`select exists (select from import_findings where is_bad) as bad`.execute(tx);
  return rows[0]?.bad ?? false;
}
