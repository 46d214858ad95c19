import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { CaseStatus } from '../rules/case-status.ts';

/** A case's shell as its reader may see it; the name is null where it is masked. */
export interface CaseRow {
  id: string;
  personId: string;
  ownerOrganisationId: string;
  status: CaseStatus;
  statusSince: string;
  startedOn: string;
  exitedOn: string | null;
  version: number;
  protectedIdentity: boolean;
  gender: string;
  birthDate: string | null;
  motherTongue: string | null;
  needsInterpreter: boolean | null;
  hasWrittenLanguage: boolean | null;
  firstName: string | null;
  lastName: string | null;
  alias: string | null;
  /** Until when the reader reads for a stated reason; null where she works with the case. */
  readsUntil: string | null;
}

/** One case that the reader works with, with its person; undefined for everybody else. */
export async function selectCase(tx: Tx, caseId: string): Promise<CaseRow | undefined> {
  return tx
    .selectFrom('cases as c')
    .innerJoin('persons as p', (join) =>
      join.onRef('p.collaboration_id', '=', 'c.collaboration_id').onRef('p.id', '=', 'c.person_id'),
    )
    .leftJoin('person_identities as i', (join) =>
      join.onRef('i.collaboration_id', '=', 'c.collaboration_id').onRef('i.person_id', '=', 'c.person_id'),
    )
    .select([
      'c.id', 'c.person_id as personId', 'c.owner_organisation_id as ownerOrganisationId', 'c.status_since as statusSince',
      'c.started_on as startedOn', 'c.exited_on as exitedOn', 'c.version', 'p.protected_identity as protectedIdentity', 'p.gender',
      'p.birth_date as birthDate', 'p.mother_tongue as motherTongue', 'p.needs_interpreter as needsInterpreter',
      'p.has_written_language as hasWrittenLanguage', 'i.first_name as firstName', 'i.last_name as lastName', 'i.alias',
    ])
    .select(sql<CaseStatus>`c.status`.as('status'))
    .select(sql<string | null>`to_char(app.reads_until(c.id) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`.as('readsUntil'))
    .where('c.id', '=', caseId)
    .executeTakeFirst();
}

export interface NewCase {
  id: string;
  personId: string;
  ownerOrganisationId: string;
  areaId: string | null;
  status: CaseStatus;
  startedOn: string;
  referrerName: string | null;
  referralOn: string | null;
  municipality: string | null;
  origin: 'referral' | 'self_referral' | 'staff';
  createdBy: string;
}

export async function insertCase(tx: Tx, row: NewCase): Promise<void> {
  await tx
    .insertInto('cases')
    .values({
      collaboration_id: sql`app.collaboration()`,
      id: row.id,
      person_id: row.personId,
      owner_organisation_id: row.ownerOrganisationId,
      area_id: row.areaId,
      status: row.status,
      started_on: row.startedOn,
      referrer_name: row.referrerName,
      referral_on: row.referralOn,
      municipality: row.municipality,
      origin: row.origin,
      created_by: row.createdBy,
    })
    .execute();
}

/** What a command may set on a case. */
export interface CaseChange {
  status?: CaseStatus;
  exited_on?: string;
  exit_reason?: string;
  consent_on?: string;
  council_on?: string;
}

/** Changes a case of the reader's own organisation; false when she may not, or nothing was there. */
export async function updateCase(tx: Tx, caseId: string, change: CaseChange): Promise<boolean> {
  const result = await tx
    .updateTable('cases')
    .set({ ...change, ...(change.status && { status_since: sql<string>`app.today()` }), version: sql<number>`version + 1` })
    .where('id', '=', caseId)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
