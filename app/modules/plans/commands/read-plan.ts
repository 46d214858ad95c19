import type { Tx } from '#app/platform/db/index.ts';
import { found } from '#app/platform/errors/index.ts';
import { selectActions, selectGoals, type ActionRow, type GoalRow } from '../data/lines.ts';
import { selectPlans, type PlanRow } from '../data/plans.ts';
import { currentVersion, heldVersion } from '../rules/plan.ts';

export interface GoalWithActions extends GoalRow {
  actions: ActionRow[];
}

export interface PlanView {
  plan: PlanRow;
  goals: GoalWithActions[];
  versions: Pick<PlanRow, 'number' | 'state' | 'agreedOn'>[];
}

/** A case's plan as its reader may see it, in the version asked for or the newest; null when there is none for her. */
export async function readPlan(tx: Tx, caseId: string, number?: number): Promise<PlanView | null> {
  const plans = await selectPlans(tx, caseId);
  if (plans.length === 0 && number === undefined) return null;
  const plan = found(number === undefined ? currentVersion(plans) : plans.find((each) => each.number === number));
  return withLines(tx, plan, plans);
}

/** The plan that holds now: what she has agreed to. */
export async function readHeldPlan(tx: Tx, caseId: string): Promise<PlanView | null> {
  const plans = await selectPlans(tx, caseId);
  const plan = heldVersion(plans);
  return plan ? withLines(tx, plan, plans) : null;
}

async function withLines(tx: Tx, plan: PlanRow, plans: PlanRow[]): Promise<PlanView> {
  const goals = await selectGoals(tx, plan.id);
  const actions = await selectActions(tx, plan.id);
  return {
    plan,
    goals: goals.map((goal) => ({ ...goal, actions: actions.filter(({ goalId }) => goalId === goal.id) })),
    versions: plans.map((each) => ({ number: each.number, state: each.state, agreedOn: each.agreedOn })),
  };
}
