import { sql } from 'kysely';
import { newId } from '#app/platform/ids/index.ts';
import type { Tx } from '#app/platform/db/index.ts';
import type { RecordCategory } from '#app/platform/db/schema.ts';
import type { ActionState, LifeArea } from '../rules/plan.ts';

export interface GoalRow {
  id: string;
  lifeArea: LifeArea;
  category: RecordCategory;
  text: string;
  ownerOrganisationId: string;
  ownerName: string;
  version: number;
}

export interface ActionRow {
  id: string;
  goalId: string;
  category: RecordCategory;
  text: string;
  byParticipant: boolean;
  organisationId: string | null;
  organisationName: string | null;
  userId: string | null;
  userName: string | null;
  fromOn: string | null;
  dueOn: string | null;
  state: ActionState;
  ownerOrganisationId: string;
  /** Who of the responsible organisation has confirmed it, and when. */
  confirmedBy: string | null;
  confirmedOn: string | null;
  version: number;
}

/** The goals of a plan that the reader may read. */
export function selectGoals(tx: Tx, planId: string): Promise<GoalRow[]> {
  return tx
    .selectFrom('plan_goals as g')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.collaboration_id', '=', 'g.collaboration_id').onRef('o.id', '=', 'g.owner_organisation_id'),
    )
    .select(['g.id', 'g.category', 'g.text', 'g.owner_organisation_id as ownerOrganisationId', 'o.name as ownerName', 'g.version'])
    .select(sql<LifeArea>`g.life_area`.as('lifeArea'))
    .where('g.plan_id', '=', planId)
    .orderBy('g.position')
    .orderBy('g.id')
    .execute();
}

/** The actions of a plan that the reader may read, in their order. */
export function selectActions(tx: Tx, planId: string): Promise<ActionRow[]> {
  return tx
    .selectFrom('plan_actions as a')
    .leftJoin('organisations as o', (join) =>
      join.onRef('o.collaboration_id', '=', 'a.collaboration_id').onRef('o.id', '=', 'a.responsible_organisation_id'),
    )
    .leftJoin('users as u', 'u.id', 'a.responsible_user_id')
    .leftJoin('users as k', 'k.id', 'a.confirmed_by')
    .select([
      'a.id', 'a.goal_id as goalId', 'a.category', 'a.text', 'a.by_participant as byParticipant', 'a.responsible_organisation_id as organisationId',
      'o.name as organisationName', 'a.responsible_user_id as userId', 'u.name as userName', 'a.from_on as fromOn', 'a.due_on as dueOn',
      'a.owner_organisation_id as ownerOrganisationId', 'k.name as confirmedBy', 'a.version',
    ])
    .select([
      sql<ActionState>`a.state`.as('state'),
      sql<string | null>`(a.confirmed_at at time zone 'Europe/Stockholm')::date`.as('confirmedOn'),
    ])
    .where('a.plan_id', '=', planId)
    .orderBy('a.position')
    .orderBy('a.id')
    .execute();
}

interface Line {
  caseId: string;
  planId: string;
  ownerOrganisationId: string;
  category: RecordCategory;
  text: string;
}

export interface GoalToWrite extends Line {
  lifeArea: LifeArea;
  position: number;
}

export async function insertGoal(tx: Tx, goal: GoalToWrite): Promise<string> {
  const id = newId();
  await tx
    .insertInto('plan_goals')
    .values({
      collaboration_id: sql`app.collaboration()`,
      id,
      case_id: goal.caseId,
      owner_organisation_id: goal.ownerOrganisationId,
      category: goal.category,
      plan_id: goal.planId,
      position: goal.position,
      life_area: goal.lifeArea,
      text: goal.text,
    })
    .execute();
  return id;
}

export async function updateGoal(
  tx: Tx,
  id: string,
  version: number,
  change: { text: string; life_area: LifeArea; category: RecordCategory },
): Promise<boolean> {
  const result = await tx
    .updateTable('plan_goals')
    .set({ ...change, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export interface ActionContent {
  text: string;
  by_participant: boolean;
  responsible_organisation_id: string | null;
  responsible_user_id: string | null;
  from_on: string | null;
  due_on: string | null;
}

export async function insertAction(tx: Tx, action: Line & { goalId: string; position: number; content: ActionContent }): Promise<void> {
  await tx
    .insertInto('plan_actions')
    .values({
      collaboration_id: sql`app.collaboration()`,
      id: newId(),
      case_id: action.caseId,
      owner_organisation_id: action.ownerOrganisationId,
      category: action.category,
      plan_id: action.planId,
      goal_id: action.goalId,
      position: action.position,
      ...action.content,
    })
    .execute();
}

export async function updateAction(
  tx: Tx,
  id: string,
  version: number,
  change: ActionContent | { state: ActionState },
): Promise<boolean> {
  const result = await tx
    .updateTable('plan_actions')
    .set({ ...change, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Takes away a line of a proposed plan; false when it is not the caller's to take away. */
export async function deleteLine(tx: Tx, table: 'plan_goals' | 'plan_actions', id: string): Promise<boolean> {
  const result = await tx.deleteFrom(table).where('id', '=', id).executeTakeFirst();
  return result.numDeletedRows > 0n;
}
