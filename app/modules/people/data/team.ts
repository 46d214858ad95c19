import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { TeamFunction, TeamSource } from '../rules/team-functions.ts';

export interface TeamMember {
  id: string;
  userId: string;
  name: string;
  organisationId: string;
  organisationName: string;
  function: TeamFunction;
  validFrom: string;
  validTo: string | null;
  source: TeamSource;
  seesProtected: boolean;
}

/** Who works with a case today. */
export function selectTeam(tx: Tx, caseId: string): Promise<TeamMember[]> {
  return teamRows(tx, caseId)
    .where(sql<boolean>`t.valid_from <= app.today() and (t.valid_to is null or app.today() < t.valid_to)`)
    .execute();
}

/** Who works with a case, has worked with it or is going to. */
export function selectWholeTeam(tx: Tx, caseId: string): Promise<TeamMember[]> {
  return teamRows(tx, caseId).execute();
}

function teamRows(tx: Tx, caseId: string) {
  return tx
    .selectFrom('case_team as t')
    .innerJoin('users as u', 'u.id', 't.user_id')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.collaboration_id', '=', 't.collaboration_id').onRef('o.id', '=', 't.organisation_id'),
    )
    .select([
      't.id', 't.user_id as userId', 'u.name', 't.organisation_id as organisationId', 'o.name as organisationName',
      't.valid_from as validFrom', 't.valid_to as validTo', 't.sees_protected as seesProtected',
    ])
    .select([sql<TeamFunction>`t.function`.as('function'), sql<TeamSource>`t.source`.as('source')])
    .where('t.case_id', '=', caseId)
    .orderBy('t.valid_from')
    .orderBy('u.name');
}

/** Organisations that are told today who she is, so that people of theirs may join. */
export async function selectToldOrganisations(tx: Tx, caseId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('disclosures')
    .select('to_organisation_id as id')
    .distinct()
    .where('case_id', '=', caseId)
    .where('category', '=', 'identity')
    .where(sql<boolean>`valid_from <= app.today() and (valid_to is null or app.today() < valid_to)`)
    .execute();
  return rows.map((row) => row.id);
}

export interface NewTeamMember {
  caseId: string;
  userId: string;
  organisationId: string;
  function: TeamFunction;
  seesProtected?: boolean;
  /** The first day; today when left out. */
  validFrom?: string;
  /** The first day that no longer counts. */
  validTo?: string | null;
  /** Set where she covers for a colleague who is away. */
  absenceId?: string;
  createdBy: string;
}

export async function insertTeamMember(tx: Tx, row: NewTeamMember): Promise<void> {
  await tx
    .insertInto('case_team')
    .values({
      collaboration_id: sql`app.collaboration()`,
      case_id: row.caseId,
      user_id: row.userId,
      organisation_id: row.organisationId,
      function: row.function,
      sees_protected: row.seesProtected ?? false,
      source: row.absenceId ? 'cover' : 'assigned',
      absence_id: row.absenceId ?? null,
      valid_from: row.validFrom ?? sql<string>`app.today()`,
      valid_to: row.validTo ?? null,
      created_by: row.createdBy,
    })
    .execute();
}

/** Ends somebody's work with a case from today: what she could read she no longer can. What had not begun never begins. */
export async function endTeamMember(tx: Tx, caseId: string, teamMemberId: string): Promise<void> {
  await tx
    .updateTable('case_team')
    .set({ valid_to: sql<string>`greatest(valid_from, app.today())` })
    .where('case_id', '=', caseId)
    .where('id', '=', teamMemberId)
    .execute();
}
