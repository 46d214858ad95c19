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
}

export interface WorklistFilter {
  status: CaseStatus | 'open' | 'all';
  /** Only this area, and what belongs to none; all when null. */
  areaId: string | null;
  limit: number;
  offset: number;
}

export interface RollCount {
  status: CaseStatus;
  count: number;
  /** How many of them have a step that is due today or late. */
  due: number;
}

export interface Worklist {
  rows: WorklistRow[];
  counts: RollCount[];
}

/**
 * The cases that the reader works with, what is due first on top, and how many of all of them stand in each status. Her roll
 * (`app.my_cases`) is read once and holds what the list says of a case; only the names of the page that is shown pass the wall.
 */
export async function selectWorklist(tx: Tx, filter: WorklistFilter): Promise<Worklist> {
  const { rows } = await sql<Worklist>`
    with roll as materialized (select * from ${filter.areaId === null ? sql`app.my_cases()` : sql`app.my_cases_in(${filter.areaId})`}),
    listed as materialized (
      select * from roll r where ${statusIs(filter.status)}
      order by r.due_on nulls last, r.status_since, r.case_id
      limit ${filter.limit} offset ${filter.offset}
    ),
    shown as (
      select l.case_id as "caseId", i.first_name as "firstName", i.last_name as "lastName", i.alias,
        not l.names_shown as "protectedIdentity", l.status, l.status_since as "statusSince", l.step_kind as "stepKind",
        l.due_on as "stepDueOn"
      from listed l
      left join person_identities i on i.collaboration_id = (select app.collaboration()) and i.person_id = l.person_id
      order by l.due_on nulls last, l.status_since, l.case_id
    ),
    counted as (
      select status, count(*) as count, count(*) filter (where due_on <= (select app.today())) as due from roll group by status
    )
    select (select coalesce(json_agg(shown), '[]') from shown) as rows, (select coalesce(json_agg(counted), '[]') from counted) as counts`
    .execute(tx);
  return rows[0] ?? { rows: [], counts: [] };
}

function statusIs(status: WorklistFilter['status']): RawBuilder<boolean> {
  if (status === 'all') return sql`true`;
  return status === 'open' ? sql`r.status <> 'closed'` : sql`r.status = ${status}`;
}
