import { sql } from 'kysely';
import type { Category } from '#app/lib/categories.ts';
import type { Tx } from '#app/platform/db/index.ts';
import type { SearchHit } from './search.ts';

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

export interface SearchAsked {
  words: string[] | null;
  number: string | null;
  query: string | null;
}

interface Place {
  kind: 'case' | RecordKind;
  recordId: string | null;
  caseId: string;
  personId: string | null;
  onDay: string | null;
}

/** Which cases and records of the reader's own answer a search, in order; what they say is read afterwards, through the policies. */
export async function findPlaces(tx: Tx, { words, number, query }: SearchAsked, limit: number): Promise<Place[]> {
  const { rows } = await sql<Place>`select kind, record_id as "recordId", case_id as "caseId", person_id as "personId", on_day as "onDay"
    from app.search(${words}::text[], ${number}, to_tsquery('swedish', ${query}), ${limit})`.execute(tx);
  return rows;
}

const tenant = sql`(select app.collaboration())`;
const ids = (values: (string | null)[]) => sql`${values}::uuid[]`;

/** The cases of places found by name or number, in their order. */
export async function readCaseHits(tx: Tx, places: Place[]): Promise<SearchHit[]> {
  if (places.length === 0) return [];
  const { rows } = await sql<SearchHit>`
    select c.id as "caseId", i.first_name as "firstName", i.last_name as "lastName", i.alias, c.status, c.started_on as "startedOn"
    from unnest(${ids(places.map(({ caseId }) => caseId))}, ${ids(places.map(({ personId }) => personId))}) with ordinality as h(case_id, person_id, place)
    join cases c on c.collaboration_id = ${tenant} and c.id = h.case_id
    left join person_identities i on i.collaboration_id = ${tenant} and i.person_id = h.person_id
    order by h.place`.execute(tx);
  return rows;
}

/** The records of places found by their words, in their order: a snippet is only ever of a row that the reader may read. */
export async function readRecordHits(tx: Tx, places: Place[], query: string, signs: { begin: string; end: string }): Promise<RecordHit[]> {
  if (places.length === 0) return [];
  const options = `StartSel=${signs.begin}, StopSel=${signs.end}, MaxFragments=2, MinWords=6, MaxWords=18, FragmentDelimiter=" … "`;
  const { rows } = await sql<RecordHit>`
    select h.kind, h.record_id as "recordId", h.case_id as "caseId", h.on_day as "onDay", r.category,
      ts_headline('swedish', r.text, to_tsquery('swedish', ${query}), ${options}) as snippet,
      exists (select from notes l where l.collaboration_id = ${tenant} and l.corrects_id = h.record_id) as corrected,
      i.first_name as "firstName", i.last_name as "lastName", i.alias
    from unnest(${places.map(({ kind }) => kind)}::text[], ${ids(places.map(({ recordId }) => recordId))}, ${ids(places.map(({ caseId }) => caseId))},
      ${places.map(({ onDay }) => onDay)}::date[]) with ordinality as h(kind, record_id, case_id, on_day, place)
    join cases c on c.collaboration_id = ${tenant} and c.id = h.case_id
    left join person_identities i on i.collaboration_id = ${tenant} and i.person_id = c.person_id
    join lateral (
      select category, text from notes where h.kind = 'note' and collaboration_id = ${tenant} and id = h.record_id
      union all
      select category, text from decisions where h.kind = 'decision' and collaboration_id = ${tenant} and id = h.record_id
      union all
      select category, text from plan_goals where h.kind = 'goal' and collaboration_id = ${tenant} and id = h.record_id
      union all
      select category, text from plan_actions where h.kind = 'action' and collaboration_id = ${tenant} and id = h.record_id
      union all
      select category, concat_ws(' ', did, can, needs, next_step) from placement_closings
        where h.kind = 'closing' and collaboration_id = ${tenant} and id = h.record_id
    ) r on true
    order by h.place`.execute(tx);
  return rows;
}
