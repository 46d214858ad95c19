import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export type TeamFunction = 'responsible' | 'coordinator' | 'supervisor' | 'companion' | 'contact' | 'council' | 'other';

export interface TeamMember {
  id: string;
  userId: string;
  name: string;
  organisationId: string;
  organisationName: string;
  function: TeamFunction;
  validFrom: string;
  validTo: string | null;
}

/** Who works with a case today. */
export function selectTeam(tx: Tx, caseId: string): Promise<TeamMember[]> {
  return tx
    .selectFrom('case_team as t')
    .innerJoin('users as u', 'u.id', 't.user_id')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.collaboration_id', '=', 't.collaboration_id').onRef('o.id', '=', 't.organisation_id'),
    )
    .select([
      't.id', 't.user_id as userId', 'u.name', 't.organisation_id as organisationId', 'o.name as organisationName',
      't.valid_from as validFrom', 't.valid_to as validTo',
    ])
    .select(sql<TeamFunction>`t.function`.as('function'))
    .where('t.case_id', '=', caseId)
    .where(sql<boolean>`t.valid_from <= app.today() and (t.valid_to is null or app.today() < t.valid_to)`)
    .orderBy('t.valid_from')
    .orderBy('u.name')
    .execute();
}

export interface NewTeamMember {
  caseId: string;
  userId: string;
  organisationId: string;
  function: TeamFunction;
  seesProtected?: boolean;
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
      created_by: row.createdBy,
    })
    .execute();
}

/** Ends somebody's work with a case from today: what she could read she no longer can. */
export async function endTeamMember(tx: Tx, caseId: string, teamMemberId: string): Promise<void> {
  await tx
    .updateTable('case_team')
    .set({ valid_to: sql<string>`app.today()` })
    .where('case_id', '=', caseId)
    .where('id', '=', teamMemberId)
    .execute();
}
