import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { CaseStatus } from '#app/modules/people/index.server.ts';

export interface SearchHit {
  caseId: string;
  firstName: string | null;
  lastName: string | null;
  alias: string | null;
  status: CaseStatus;
  startedOn: string;
}

/** Cases that the reader works with whose person has this number, or a name beginning with each of the words. */
export async function searchCases(tx: Tx, query: { words: string[] | null; number: string | null }, limit: number): Promise<SearchHit[]> {
  const { rows } = await sql<SearchHit>`
    select c.id as "caseId", i.first_name as "firstName", i.last_name as "lastName", i.alias, c.status, c.started_on as "startedOn"
    from app.search_cases(${query.words}::text[], ${query.number}, ${limit}) with ordinality as h(case_id, person_id, place)
    join cases c on c.collaboration_id = (select app.collaboration()) and c.id = h.case_id
    left join person_identities i on i.collaboration_id = (select app.collaboration()) and i.person_id = h.person_id
    order by h.place`.execute(tx);
  return rows;
}
