import { sql } from 'kysely';
import type { Category } from '#app/lib/categories.ts';
import type { Tx } from '#app/platform/db/index.ts';

export const recordKinds = ['note', 'decision', 'goal', 'action', 'closing'] as const;
export type RecordKind = (typeof recordKinds)[number];

export interface RecordHit {
  kind: RecordKind;
  recordId: string;
  caseId: string;
  onDay: string;
  category: Category;
  /** Some of the text, with what was found between the signs. */
  snippet: string;
  /** A note that a later one corrects. */
  corrected: boolean;
  firstName: string | null;
  lastName: string | null;
  alias: string | null;
}

/**
 * Records with words like these in the cases that the reader works with, newest first. Which ones is decided by
 * app.search_records; their text is then read through the policies, so that a snippet is only ever of a row she may read.
 */
export async function searchRecords(tx: Tx, query: string, signs: { begin: string; end: string }, limit: number): Promise<RecordHit[]> {
  const options = `StartSel=${signs.begin}, StopSel=${signs.end}, MaxFragments=2, MinWords=6, MaxWords=18, FragmentDelimiter=" … "`;
  const { rows } = await sql<RecordHit>`
    with asked as materialized (select to_tsquery('swedish', ${query}) as words)
    select h.kind, h.record_id as "recordId", h.case_id as "caseId", h.on_day as "onDay", r.category,
      ts_headline('swedish', r.text, asked.words, ${options}) as snippet,
      exists (select from notes l where l.collaboration_id = (select app.collaboration()) and l.corrects_id = h.record_id) as corrected,
      i.first_name as "firstName", i.last_name as "lastName", i.alias
    from asked
    cross join lateral app.search_records(asked.words, ${limit}) with ordinality as h(kind, record_id, case_id, on_day, place)
    join cases c on c.collaboration_id = (select app.collaboration()) and c.id = h.case_id
    left join person_identities i on i.collaboration_id = (select app.collaboration()) and i.person_id = c.person_id
    join lateral (
      select category, text from notes where h.kind = 'note' and collaboration_id = (select app.collaboration()) and id = h.record_id
      union all
      select category, text from decisions where h.kind = 'decision' and collaboration_id = (select app.collaboration()) and id = h.record_id
      union all
      select category, text from plan_goals where h.kind = 'goal' and collaboration_id = (select app.collaboration()) and id = h.record_id
      union all
      select category, text from plan_actions where h.kind = 'action' and collaboration_id = (select app.collaboration()) and id = h.record_id
      union all
      select category, concat_ws(' ', did, can, needs, next_step) from placement_closings
        where h.kind = 'closing' and collaboration_id = (select app.collaboration()) and id = h.record_id
    ) r on true
    order by h.place`.execute(tx);
  return rows;
}
