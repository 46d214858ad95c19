import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { PreviewRow } from '../rules/preview-row.ts';

const PAGE = 1_000;

/** What would happen to every row, in the order of the files, a page at a time. */
export async function* previewInOrder(tx: Tx): AsyncGenerator<PreviewRow[]> {
  await sql`declare import_preview no scroll cursor for
    with staged as (
      select 'deltagare' as kind, file, row, verdict, concat_ws(' ', number, first_name, last_name, started_on::text) as label
      from import_deltagare
      union all select 'insatser', file, row, verdict, concat_ws(' ', number, intervention, starts_on::text) from import_insatser
      union all select 'forsorjning', file, row, verdict, concat_ws(' ', number, timepoint, source) from import_forsorjning
      union all select 'narvaro', file, row, verdict, concat_ws(' ', number, month) from import_narvaro
    ), told as (
      select kind, file, row, bool_or(is_bad) as bad, bool_or(code = 'changed_value') as changed, bool_or(code = 'removed') as removed,
        jsonb_agg(jsonb_build_object('column', column_name, 'code', code, 'params', params) order by is_bad desc, column_name) as findings
      from import_findings group by kind, file, row
    )
    select (row_number() over (order by array_position(array['deltagare', 'insatser', 'forsorjning', 'narvaro'],
        coalesce(s.kind, t.kind)), coalesce(s.file, t.file), coalesce(s.row, t.row)))::int as position,
      coalesce(s.file, t.file) as file, coalesce(s.row, t.row) as row, s.label,
      case when t.bad then 'bad' when t.removed then 'removed' when t.changed and s.verdict = 'known' then 'changed' else coalesce(s.verdict, 'told') end as verdict,
      coalesce(t.findings, '[]') as findings
    from staged s full join told t on t.file = s.file and t.row = s.row
    order by 1`.execute(tx);
  for (;;) {
    const { rows } = await sql<PreviewRow>`fetch ${sql.lit(PAGE)} from import_preview`.execute(tx);
    if (rows.length > 0) yield rows;
    if (rows.length < PAGE) break;
  }
  await sql`close import_preview`.execute(tx);
}
