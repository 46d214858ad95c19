import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { CaseStatus } from '#app/modules/people/index.server.ts';

export interface WorklistRow {
  caseId: string;
  firstName: string | null;
  lastName: string | null;
  alias: string | null;
  protectedIdentity: boolean;
  status: CaseStatus;
  statusSince: string;
  function: string;
  stepKind: string | null;
  stepDueOn: string | null;
  stepMine: boolean | null;
  total: number;
}

export interface WorklistFilter {
  status: CaseStatus | 'open' | 'all';
  limit: number;
  offset: number;
}

/**
 * The cases that the reader works with, what is due first on top. Driven by her own rows in the team, so that the wall checks
 * only those; names are joined to the page that is shown and not to the whole list.
 */
export async function selectWorklist(tx: Tx, filter: WorklistFilter): Promise<WorklistRow[]> {
  const status =
    filter.status === 'all' ? sql`true` : filter.status === 'open' ? sql`c.status <> 'closed'` : sql`c.status = ${filter.status}`;
  const { rows } = await sql<WorklistRow>`
    with mine as materialized (
      select t.case_id, min(t.function) as function from case_team t
      where t.collaboration_id = (select app.collaboration()) and t.user_id = (select app.user_id())
        and t.organisation_id = (select app.case_organisation())
        and t.valid_from <= (select app.today()) and (t.valid_to is null or (select app.today()) < t.valid_to)
      group by t.case_id
    ), listed as (
      select c.id, c.person_id, c.status, c.status_since, mine.function, s.kind, s.due_on, s.responsible_user_id,
        count(*) over () as total
      from mine
      join cases c on c.collaboration_id = (select app.collaboration()) and c.id = mine.case_id and ${status}
      left join lateral (
        select s.kind, s.due_on, s.responsible_user_id from case_steps s
        where s.collaboration_id = c.collaboration_id and s.case_id = c.id and s.done_on is null
        order by s.due_on limit 1) s on true
      order by s.due_on nulls last, c.status_since, c.id
      limit ${filter.limit} offset ${filter.offset}
    )
    select l.id as "caseId", i.first_name as "firstName", i.last_name as "lastName", i.alias,
      p.protected_identity as "protectedIdentity", l.status, l.status_since as "statusSince", l.function,
      l.kind as "stepKind", l.due_on as "stepDueOn", l.responsible_user_id = (select app.user_id()) as "stepMine", l.total
    from listed l
    join persons p on p.collaboration_id = (select app.collaboration()) and p.id = l.person_id
    left join person_identities i on i.collaboration_id = (select app.collaboration()) and i.person_id = l.person_id
    order by l.due_on nulls last, l.status_since, l.id`.execute(tx);
  return rows;
}

/** How many of the reader's cases stand in each status. */
export async function countByStatus(tx: Tx): Promise<{ status: CaseStatus; count: number }[]> {
  const { rows } = await sql<{ status: CaseStatus; count: number }>`
    select c.status, count(*) as count from case_team t
    join cases c on c.collaboration_id = t.collaboration_id and c.id = t.case_id
    where t.collaboration_id = (select app.collaboration()) and t.user_id = (select app.user_id())
      and t.organisation_id = (select app.case_organisation())
      and t.valid_from <= (select app.today()) and (t.valid_to is null or (select app.today()) < t.valid_to)
    group by c.status`.execute(tx);
  return rows;
}

/** How many steps in the reader's open cases are due today or late. */
export async function countDue(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from case_team t
    join case_steps s on s.collaboration_id = t.collaboration_id and s.case_id = t.case_id
    where t.collaboration_id = (select app.collaboration()) and t.user_id = (select app.user_id())
      and t.organisation_id = (select app.case_organisation())
      and t.valid_from <= (select app.today()) and (t.valid_to is null or (select app.today()) < t.valid_to)
      and s.done_on is null and s.due_on <= (select app.today())`.execute(tx);
  return rows[0]?.count ?? 0;
}
