import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface AbsenceRow {
  id: string;
  coverName: string;
  validFrom: string;
  validTo: string;
  cases: number;
}

/** The caller's own absences that are not over, with how many cases are covered. */
export async function selectOwnAbsences(tx: Tx): Promise<AbsenceRow[]> {
  const { rows } = await sql<AbsenceRow>`
    select a.id, u.name as "coverName", a.valid_from as "validFrom", a.valid_to as "validTo",
      (select count(*)::int from case_team t where t.collaboration_id = a.collaboration_id and t.absence_id = a.id) as cases
    from absences a join users u on u.id = a.cover_user_id
    where a.collaboration_id = (select app.collaboration()) and a.user_id = (select app.user_id()) and (select app.today()) < a.valid_to
    order by a.valid_from`.execute(tx);
  return rows;
}

export interface NewAbsence {
  id: string;
  userId: string;
  organisationId: string;
  coverUserId: string;
  validFrom: string;
  validTo: string;
}

export async function insertAbsence(tx: Tx, row: NewAbsence): Promise<void> {
  await tx
    .insertInto('absences')
    .values({
      collaboration_id: sql`app.collaboration()`, id: row.id, user_id: row.userId, organisation_id: row.organisationId,
      cover_user_id: row.coverUserId, valid_from: row.validFrom, valid_to: row.validTo,
    })
    .execute();
}

export interface CaseToCover {
  caseId: string;
  functions: string[];
  namedOnly: boolean;
}

/** Open cases that the caller answers for, with what she does in each; whether only the named read it. */
export async function selectCasesToCover(tx: Tx, organisationId: string, functions: readonly string[]): Promise<CaseToCover[]> {
  const { rows } = await sql<CaseToCover>`
    select r.case_id as "caseId", array_agg(distinct t.function) as functions, bool_or(p.named_only) as "namedOnly"
    from app.my_cases() r
    join case_team t on t.collaboration_id = (select app.collaboration()) and t.case_id = r.case_id
      and t.user_id = (select app.user_id()) and t.organisation_id = ${organisationId} and t.source <> 'cover'
      and t.valid_from <= (select app.today()) and (t.valid_to is null or (select app.today()) < t.valid_to)
      and t.function = any (${[...functions]}::text[])
    join persons p on p.collaboration_id = (select app.collaboration()) and p.id = r.person_id
    where r.status <> 'closed' group by r.case_id`.execute(tx);
  return rows;
}

/** Ends an absence today, and with it what its cover works with; false when it was not the caller's. */
export async function endAbsence(tx: Tx, id: string): Promise<boolean> {
  const ended = await tx
    .updateTable('absences')
    .set({ valid_to: sql<string>`greatest(valid_from, app.today())` })
    .where('id', '=', id)
    .where('user_id', '=', sql<string>`app.user_id()`)
    .executeTakeFirst();
  await tx
    .updateTable('case_team')
    .set({ valid_to: sql<string>`greatest(valid_from, app.today())` })
    .where('absence_id', '=', id)
    .execute();
  return ended.numUpdatedRows > 0n;
}
