import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface DueFollowup {
  caseId: string;
  firstName: string | null;
  lastName: string | null;
  alias: string | null;
  startedOn: string;
  dueOn: string;
  closed: boolean;
}

/** Those the reader works with who are to be asked by `until`: twelve months after the start, not asked yet, not given up. */
function due(until: string) {
  return sql`from (select distinct t.case_id from case_team t
      where t.collaboration_id = app.collaboration() and t.user_id = app.user_id() and t.organisation_id = app.case_organisation()
        and t.valid_from <= app.today() and (t.valid_to is null or app.today() < t.valid_to)) roll
    join cases c on c.collaboration_id = app.collaboration() and c.id = roll.case_id
    where c.started_on + interval '12 months' <= ${until}::date
      and not exists (select from livelihoods l where l.collaboration_id = c.collaboration_id and l.case_id = c.id
        and l.timepoint = '12_months')
      and not exists (select from case_events e where e.collaboration_id = c.collaboration_id and e.case_id = c.id
        and e.kind = 'not_reached_12_months')`;
}

export async function countDueFollowups(tx: Tx, until: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count ${due(until)}`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** A page of them, the longest due first. */
export async function listDueFollowups(tx: Tx, until: string, limit: number, offset: number): Promise<DueFollowup[]> {
  const { rows } = await sql<DueFollowup>`
    select d.case_id as "caseId", i.first_name as "firstName", i.last_name as "lastName", i.alias, d.started_on as "startedOn",
      (d.started_on + interval '12 months')::date as "dueOn", d.status = 'closed' as closed
    from (select c.id as case_id, c.person_id, c.collaboration_id, c.started_on, c.status ${due(until)}) d
    left join person_identities i on i.collaboration_id = d.collaboration_id and i.person_id = d.person_id
    order by d.started_on, d.case_id
    limit ${limit} offset ${offset}`.execute(tx);
  return rows;
}
