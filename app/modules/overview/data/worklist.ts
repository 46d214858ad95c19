import { sql, type RawBuilder } from 'kysely';
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
  stepKind: string | null;
  stepDueOn: string | null;
  total: number;
}

export interface WorklistFilter {
  status: CaseStatus | 'open' | 'all';
  limit: number;
  offset: number;
}

/**
 * The cases that the reader works with, what is due first on top. Starts from her roll (`app.my_cases`), so that the wall checks
 * only the page that is shown.
 */
export async function selectWorklist(tx: Tx, filter: WorklistFilter): Promise<WorklistRow[]> {
  const { rows } = await sql<WorklistRow>`
    with listed as materialized (
      select r.*, count(*) over () as total from app.my_cases() r
      where ${statusIs(filter.status)}
      order by r.due_on nulls last, r.status_since, r.case_id
      limit ${filter.limit} offset ${filter.offset}
    )
    select l.case_id as "caseId", i.first_name as "firstName", i.last_name as "lastName", i.alias,
      not l.names_shown as "protectedIdentity", c.status, c.status_since as "statusSince", s.kind as "stepKind",
      s.due_on as "stepDueOn", l.total
    from listed l
    join cases c on c.collaboration_id = (select app.collaboration()) and c.id = l.case_id
    left join person_identities i on i.collaboration_id = (select app.collaboration()) and i.person_id = l.person_id
    left join lateral (select s.kind, s.due_on from case_steps s
      where s.collaboration_id = c.collaboration_id and s.case_id = c.id and s.done_on is null order by s.due_on limit 1) s on true
    order by l.due_on nulls last, l.status_since, l.case_id`.execute(tx);
  return rows;
}

function statusIs(status: WorklistFilter['status']): RawBuilder<boolean> {
  if (status === 'all') return sql`true`;
  return status === 'open' ? sql`r.status <> 'closed'` : sql`r.status = ${status}`;
}

export interface RollCount {
  status: CaseStatus;
  count: number;
  /** How many of them have a step that is due today or late. */
  due: number;
}

/** How many of the reader's cases stand in each status, and how many of those are due. */
export async function countRoll(tx: Tx): Promise<RollCount[]> {
  const { rows } = await sql<RollCount>`
    select status, count(*) as count, count(*) filter (where due_on <= (select app.today())) as due
    from app.my_cases() group by status`.execute(tx);
  return rows;
}
