import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

/** What the page of a person shows and changes. */
export interface PersonDetails {
  id: string;
  version: number;
  protectedIdentity: boolean;
  namedOnly: boolean;
  gender: string;
  birthDate: string | null;
  motherTongue: string | null;
  needsInterpreter: boolean | null;
  hasWrittenLanguage: boolean | null;
  number: string | null;
  firstName: string | null;
  lastName: string | null;
  alias: string | null;
  municipality: string | null;
  safeContact: string | null;
}

/** The person of a case, where the reader may see her name. */
export async function selectPersonDetails(tx: Tx, caseId: string): Promise<PersonDetails | undefined> {
  const { rows } = await sql<PersonDetails>`
    select p.id, p.version, p.protected_identity as "protectedIdentity", p.named_only as "namedOnly", p.gender,
      p.birth_date as "birthDate", p.mother_tongue as "motherTongue", p.needs_interpreter as "needsInterpreter",
      p.has_written_language as "hasWrittenLanguage", coalesce(n.number, i.number) as number, i.first_name as "firstName",
      i.last_name as "lastName", i.alias, i.municipality, i.safe_contact as "safeContact"
    from cases c
    join persons p on p.collaboration_id = c.collaboration_id and p.id = c.person_id
    join person_identities i on i.collaboration_id = c.collaboration_id and i.person_id = c.person_id
    left join lateral (select n.number from person_numbers n
      where n.collaboration_id = p.collaboration_id and n.person_id = p.id order by n.recorded_at desc limit 1) n on true
    where c.collaboration_id = (select app.collaboration()) and c.id = ${caseId}`.execute(tx);
  return rows[0];
}

/** The version of a person, held until the transaction ends; undefined where the caller may not change her. */
export async function lockPerson(tx: Tx, id: string): Promise<number | undefined> {
  const row = await tx.selectFrom('persons').select('version').where('id', '=', id).forUpdate().executeTakeFirst();
  return row?.version;
}

export interface PersonChange {
  protectedIdentity: boolean;
  namedOnly: boolean;
  motherTongue: string | null;
  needsInterpreter: boolean | null;
  hasWrittenLanguage: boolean | null;
}

export async function updatePerson(tx: Tx, id: string, change: PersonChange): Promise<void> {
  await tx
    .updateTable('persons')
    .set({
      protected_identity: change.protectedIdentity,
      named_only: change.namedOnly,
      mother_tongue: change.motherTongue,
      needs_interpreter: change.needsInterpreter,
      has_written_language: change.hasWrittenLanguage,
      version: sql<number>`version + 1`,
    })
    .where('id', '=', id)
    .execute();
}

export type IdentityChange = Pick<PersonDetails, 'firstName' | 'lastName' | 'alias' | 'municipality' | 'safeContact'>;

export async function updateIdentity(tx: Tx, personId: string, change: IdentityChange): Promise<void> {
  await tx
    .updateTable('person_identities')
    .set({
      first_name: change.firstName, last_name: change.lastName, alias: change.alias, municipality: change.municipality,
      safe_contact: change.safeContact, version: sql<number>`version + 1`,
    })
    .where('person_id', '=', personId)
    .execute();
}

/** Writes down a number of hers. Says nothing of whether another has it. */
export async function giveNumber(tx: Tx, personId: string, number: { number: string; kind: string; birthDate: string | null }): Promise<void> {
  await sql`select app.give_number(${personId}, ${number.number}, ${number.kind}, ${number.birthDate}::date)`.execute(tx);
}

/** Says who of the team sees a protected name. */
export async function nameTeamMember(tx: Tx, caseId: string, teamMemberId: string, sees: boolean): Promise<void> {
  await tx.updateTable('case_team').set({ sees_protected: sees }).where('case_id', '=', caseId).where('id', '=', teamMemberId).execute();
}
