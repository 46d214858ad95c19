import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import type { RecordCategory } from '#app/platform/db/schema.ts';
import { Refused, VersionConflict, found } from '#app/platform/errors/index.ts';
import { isUnknownReference } from '#app/platform/route/database-error.ts';
import type { Responsible } from '#app/lib/responsible.ts';
import { m } from '#app/paraglide/messages.js';
import { deleteLine, insertAction, insertGoal, updateAction, updateGoal, type ActionContent, type ActionRow } from '../data/lines.ts';
import { categoryOfArea, isOpen, mayMoveAction, type ActionState, type LifeArea } from '../rules/plan.ts';
import { readPlan, type GoalWithActions, type PlanView } from './read-plan.ts';

export interface GoalToSave {
  text: string;
  lifeArea: LifeArea;
  category: RecordCategory | null;
}

export interface ActionToSave {
  text: string;
  who: Responsible | null;
  fromOn: string | null;
  dueOn: string | null;
}

export interface ActionMove {
  actionId: string;
  state: ActionState;
  /** The version of the plan; the newest when left out. */
  number?: number;
}

interface At {
  caseId: string;
  version: number;
}

/** Adds a goal to the version being written, or changes one (`goalId`) that the caller's organisation wrote. */
export async function saveGoal(tx: Tx, member: Member, at: At, goal: GoalToSave, goalId?: string): Promise<void> {
  const view = await readOpenPlan(tx, at.caseId);
  const category = goal.category ?? categoryOfArea(goal.lifeArea);
  const { text, lifeArea } = goal;
  if (goalId === undefined) {
    const line = { caseId: at.caseId, planId: view.plan.id, ownerOrganisationId: member.organisationId ?? '' };
    await insertGoal(tx, { ...line, text, lifeArea, category, position: view.goals.length + 1 });
    return;
  }
  const before = own(member, findGoal(view, goalId));
  if (await updateGoal(tx, goalId, at.version, { text, category, life_area: lifeArea })) return;
  throw new VersionConflict([{ label: m.plans_goal(), theirs: before.text, yours: text }], before.version);
}

/** Adds an action below a goal, owned by whoever writes it. */
export async function addAction(tx: Tx, member: Member, caseId: string, goalId: string | undefined, action: ActionToSave): Promise<void> {
  const view = await readOpenPlan(tx, caseId);
  const goal = findGoal(view, goalId);
  await insertAction(tx, {
    caseId,
    planId: view.plan.id,
    goalId: goal.id,
    ownerOrganisationId: member.organisationId ?? '',
    category: goal.category,
    text: action.text,
    position: goal.actions.length + 1,
    content: contentOf(action),
  });
}

/** Changes an action of the version being written. */
export async function changeAction(tx: Tx, member: Member, at: At, actionId: string | undefined, action: ActionToSave): Promise<void> {
  const before = own(member, findAction(await readOpenPlan(tx, at.caseId), actionId));
  if (await updateAction(tx, before.id, at.version, contentOf(action))) return;
  throw new VersionConflict([{ label: m.plans_action(), theirs: before.text, yours: action.text }], before.version);
}

/** Says how far an action has come, also in the plan that holds. */
export async function moveAction(tx: Tx, member: Member, at: At, { actionId, state, number }: ActionMove): Promise<void> {
  const view = found(await readPlan(tx, at.caseId, number));
  const action = own(member, findAction(view, actionId));
  if (!mayMoveAction(view.plan.state)) throw new Refused(m.plans_refused_replaced());
  if (!(await updateAction(tx, action.id, at.version, { state }))) throw new Refused(m.plans_refused_changed());
}

/** Takes a line out of the version being written. */
export async function removeLine(tx: Tx, member: Member, caseId: string, kind: 'goal' | 'action', id: string): Promise<void> {
  const view = await readOpenPlan(tx, caseId);
  own(member, kind === 'goal' ? findGoal(view, id) : findAction(view, id));
  try {
    await deleteLine(tx, kind === 'goal' ? 'plan_goals' : 'plan_actions', id);
  } catch (error) {
    if (isUnknownReference(error)) throw new Refused(m.plans_refused_has_actions());
    throw error;
  }
}

async function readOpenPlan(tx: Tx, caseId: string): Promise<PlanView> {
  const view = found(await readPlan(tx, caseId));
  if (!isOpen(view.plan.state)) throw new Refused(m.plans_refused_not_proposed());
  return view;
}

function findGoal(view: PlanView, id: string | undefined): GoalWithActions {
  return found(view.goals.find((goal) => goal.id === id));
}

function findAction(view: PlanView, id: string | undefined): ActionRow {
  return found(view.goals.flatMap(({ actions }) => actions).find((action) => action.id === id));
}

function own<T extends { ownerOrganisationId: string }>(member: Member, line: T): T {
  if (line.ownerOrganisationId !== member.organisationId) throw new Refused(m.plans_refused_line_owner());
  return line;
}

function contentOf({ text, who, fromOn, dueOn }: ActionToSave): ActionContent {
  return {
    text,
    by_participant: who === null,
    responsible_organisation_id: who?.organisationId ?? null,
    responsible_user_id: who?.userId ?? null,
    from_on: fromOn,
    due_on: dueOn,
  };
}
