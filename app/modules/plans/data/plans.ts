import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { InterpreterOutcome, PlanState } from '../rules/plan.ts';

export interface PlanRow {
  id: string;
  number: number;
  state: PlanState;
  ownGoal: string;
  followUpOn: string | null;
  agreedOn: string | null;
  agreedWith: string | null;
  agreedLanguage: string | null;
  agreedInterpreter: InterpreterOutcome | null;
  saidBack: string | null;
  ownerOrganisationId: string;
  version: number;
}

/** Every version of a case's plan that the reader may read, newest first. */
export function selectPlans(tx: Tx, caseId: string): Promise<PlanRow[]> {
  return tx
    .selectFrom('plans')
    .select([
      'id', 'number', 'own_goal as ownGoal', 'follow_up_on as followUpOn', 'agreed_on as agreedOn', 'agreed_with as agreedWith',
      'agreed_language as agreedLanguage', 'said_back as saidBack', 'owner_organisation_id as ownerOrganisationId', 'version',
    ])
    .select([sql<PlanState>`state`.as('state'), sql<InterpreterOutcome | null>`agreed_interpreter`.as('agreedInterpreter')])
    .where('case_id', '=', caseId)
    .orderBy('number', 'desc')
    .execute();
}

export interface NewPlan {
  id: string;
  caseId: string;
  ownerOrganisationId: string;
  number: number;
  ownGoal: string;
  followUpOn: string | null;
  createdBy: string;
}

export async function insertPlan(tx: Tx, plan: NewPlan): Promise<void> {
  await tx
    .insertInto('plans')
    .values({
      collaboration_id: sql`app.collaboration()`,
      id: plan.id,
      case_id: plan.caseId,
      owner_organisation_id: plan.ownerOrganisationId,
      number: plan.number,
      own_goal: plan.ownGoal,
      follow_up_on: plan.followUpOn,
      created_by: plan.createdBy,
    })
    .execute();
}

export interface PlanChange {
  own_goal?: string;
  follow_up_on?: string | null;
  state?: PlanState;
  agreed_on?: string;
  agreed_with?: string;
  agreed_language?: string;
  agreed_interpreter?: InterpreterOutcome;
  said_back?: string;
}

/** Changes a version of a plan; false when it has been changed since it was read, or is not the reader's to change. */
export async function updatePlan(tx: Tx, id: string, version: number, change: PlanChange): Promise<boolean> {
  const result = await tx
    .updateTable('plans')
    .set({ ...change, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Takes every line of one version into the next, each to its own owner, also those that the caller may not read. */
export async function copyLines(tx: Tx, from: string, to: string): Promise<void> {
  await sql`select app.copy_plan_lines(${from}, ${to})`.execute(tx);
}
