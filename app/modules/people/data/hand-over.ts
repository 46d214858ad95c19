import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface StepLeft {
  id: string;
  kind: string;
  dueOn: string;
}

/** The open steps of a case that somebody is to do for an organisation, as far as the reader sees them. */
export function selectStepsOf(tx: Tx, caseId: string, userId: string, organisationId: string): Promise<StepLeft[]> {
  return tx
    .selectFrom('case_steps')
    .select(['id', 'kind', 'due_on as dueOn'])
    .where('case_id', '=', caseId)
    .where('done_on', 'is', null)
    .where('responsible_user_id', '=', userId)
    .where('responsible_organisation_id', '=', organisationId)
    .orderBy('due_on')
    .execute();
}

/** Moves what somebody was to do in a case to a colleague who works with it. */
export async function moveSteps(tx: Tx, caseId: string, fromUserId: string, toUserId: string): Promise<void> {
  await sql`select app.hand_over_steps(${caseId}, ${fromUserId}, ${toUserId})`.execute(tx);
}

export interface LeftCase {
  id: string;
  area: string | null;
  status: string;
  statusSince: string;
}

/** Cases of the caller's organisation that nobody answers for; none unless she is a coordinator. Says nothing of who they are about. */
export async function selectLeftCases(tx: Tx): Promise<LeftCase[]> {
  const { rows } = await sql<LeftCase>`
    select c.case_id as id, a.name as area, c.status, c.status_since as "statusSince"
    from app.cases_without_owner() c
    left join areas a on a.collaboration_id = (select app.collaboration()) and a.id = c.area_id
    order by c.status_since, c.case_id`.execute(tx);
  return rows;
}

/** Lets a colleague take a case that nobody answers for; false when somebody does by now. */
export async function takeOver(tx: Tx, caseId: string, userId: string): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`select app.take_over_case(${caseId}, ${userId}) as taken`.execute(tx);
  return rows[0]?.taken ?? false;
}
