import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface Participant {
  caseId: string;
  firstName: string | null;
  lastName: string | null;
  alias: string | null;
}

export interface Span {
  firstDay: string;
  lastDay: string;
}

/** Cases the reader works with that have a place running, or hours, in the span: from her roll, never from all cases. */
function roster({ firstDay, lastDay }: Span) {
  return sql`from (select distinct t.case_id from case_team t
      where t.collaboration_id = app.collaboration() and t.user_id = app.user_id() and t.organisation_id = app.case_organisation()
        and t.valid_from <= app.today() and (t.valid_to is null or app.today() < t.valid_to)) roll
    join cases c on c.collaboration_id = app.collaboration() and c.id = roll.case_id
    where exists (select from placements p where p.collaboration_id = c.collaboration_id and p.case_id = c.id
        and p.starts_on <= ${lastDay}::date and (p.ends_on is null or p.ends_on >= ${firstDay}::date)
        and (p.closed_on is null or p.ends_on >= ${firstDay}::date))
      or exists (select from attendance a where a.collaboration_id = c.collaboration_id and a.case_id = c.id
        and a.month between ${firstDay.slice(0, 7)} and ${lastDay.slice(0, 7)})`;
}

export async function countRoster(tx: Tx, span: Span): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count ${roster(span)}`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** A page of the roster in the order of names; a masked name comes last. */
export async function listRoster(tx: Tx, span: Span, limit: number, offset: number): Promise<Participant[]> {
  const { rows } = await sql<Participant>`
    select r.case_id as "caseId", i.first_name as "firstName", i.last_name as "lastName", i.alias
    from (select c.id as case_id, c.person_id, c.collaboration_id ${roster(span)}) r
    left join person_identities i on i.collaboration_id = r.collaboration_id and i.person_id = r.person_id
    order by i.last_name collate "sv-x-icu", i.first_name collate "sv-x-icu", r.case_id
    limit ${limit} offset ${offset}`.execute(tx);
  return rows;
}

/** The names of some cases, to speak of them in a message. */
export async function namesOf(tx: Tx, caseIds: readonly string[]): Promise<Participant[]> {
  return tx
    .selectFrom('cases as c')
    .leftJoin('person_identities as i', (join) =>
      join.onRef('i.collaboration_id', '=', 'c.collaboration_id').onRef('i.person_id', '=', 'c.person_id'),
    )
    .select(['c.id as caseId', 'i.first_name as firstName', 'i.last_name as lastName', 'i.alias'])
    .where('c.id', 'in', [...caseIds])
    .execute();
}
