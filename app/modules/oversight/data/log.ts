import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { Pattern } from '../rules/verdicts.ts';

/** Midnight in Sweden on a local date, as an instant. */
const midnight = (date: string) => sql`(${date}::date::timestamp at time zone 'Europe/Stockholm')`;

/** The first day in the log of this collaboration. */
export async function firstLoggedDay(tx: Tx): Promise<string | null> {
  const { rows } = await sql<{ day: string }>`select (at at time zone 'Europe/Stockholm')::date as day from audit_log
    where collaboration_id = app.collaboration() order by id limit 1`.execute(tx);
  return rows[0]?.day ?? null;
}

export interface PatternRow {
  pattern: Pattern;
  userName: string | null;
  organisationName: string | null;
  caseId: string | null;
  times: number;
  firstAt: Date;
  lastAt: Date;
}

/** What is unusual in a time, by who and case; the most frequent first. */
export async function selectPatterns(tx: Tx, from: string, to: string, many: number, limit = 500): Promise<PatternRow[]> {
  const { rows } = await sql<PatternRow>`
    select p.pattern, u.name as "userName", o.name as "organisationName", p.case_id as "caseId", p.times,
      p.first_at as "firstAt", p.last_at as "lastAt"
    from app.log_patterns(${midnight(from)}, ${midnight(to)}, ${many}) p
    left join users u on u.id = p.user_id
    left join organisations o on o.collaboration_id = app.collaboration() and o.id = p.organisation_id
    order by p.times desc, p.last_at desc limit ${limit}`.execute(tx);
  return rows;
}

/** Rows of a time that concern a case and a member of staff, in the order that the seed gives. */
export async function drawRows(tx: Tx, from: string, to: string, seed: string, size: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`select id from audit_log
    where collaboration_id = app.collaboration() and at >= ${midnight(from)} and at < ${midnight(to)}
      and actor_user_id is not null and acting_role is distinct from 'participant' and case_ids <> '{}'
    order by sha256(convert_to(${seed} || ':' || id, 'UTF8')) limit ${size}`.execute(tx);
  return rows.map(({ id }) => id);
}
