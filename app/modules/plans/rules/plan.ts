import type { Category } from '#app/lib/categories.ts';

export const lifeAreas = ['work', 'education', 'language', 'health', 'everyday', 'finances', 'family', 'housing', 'social'] as const;
export type LifeArea = (typeof lifeAreas)[number];

export const actionStates = ['planned', 'ongoing', 'done', 'dropped'] as const;
export type ActionState = (typeof actionStates)[number];

export type PlanState = 'proposed' | 'agreed' | 'replaced';
export const interpreterOutcomes = ['not_needed', 'came', 'did_not_come', 'not_understood'] as const;
export type InterpreterOutcome = (typeof interpreterOutcomes)[number];

const categoryOf: Record<LifeArea, Category> = {
  work: 'work', education: 'education', language: 'language', health: 'health', everyday: 'everyday', finances: 'finances',
  family: 'family', housing: 'everyday', social: 'everyday',
};

/** The category that a goal in a life area has when nothing else is said: it decides who reads the goal. */
export function categoryOfArea(area: LifeArea): Category {
  return categoryOf[area];
}

export interface Agreement {
  state: PlanState;
  actions: number;
  interpreter: InterpreterOutcome;
  saidBack: string;
  followUpOn: string;
  today: string;
}

export type NoAgreement = 'not_proposed' | 'nothing_promised' | 'interpreter' | 'not_said_back' | 'follow_up_passed';

/**
 * Why a plan cannot be agreed, or null when it can. Without an interpreter who came and was understood there is no agreement,
 * and what she did not say back in her own words she has not agreed to.
 */
export function whyNotAgreed(agreement: Agreement): NoAgreement | null {
  if (agreement.state !== 'proposed') return 'not_proposed';
  if (agreement.interpreter === 'did_not_come' || agreement.interpreter === 'not_understood') return 'interpreter';
  if (agreement.actions === 0) return 'nothing_promised';
  if (agreement.saidBack.trim() === '') return 'not_said_back';
  return agreement.followUpOn <= agreement.today ? 'follow_up_passed' : null;
}

/** Whether the lines of a plan may be changed. Afterwards only how far an action has come. */
export function isOpen(state: PlanState): boolean {
  return state === 'proposed';
}

/** Whether an action may be marked as begun or done: in the plan that holds, or in the one being written. */
export function mayMoveAction(state: PlanState): boolean {
  return state !== 'replaced';
}

interface Version {
  number: number;
  state: PlanState;
}

/** The version to show first: what is being written, else what holds. */
export function currentVersion<T extends Version>(versions: readonly T[]): T | undefined {
  return versions.toSorted((a, b) => b.number - a.number)[0];
}

/** The version that holds now. */
export function heldVersion<T extends Version>(versions: readonly T[]): T | undefined {
  return versions.find(({ state }) => state === 'agreed');
}
