import { m } from '#app/paraglide/messages.js';
import type { ActionState, InterpreterOutcome, LifeArea, PlanState } from '../rules/plan.ts';
import type { Tone } from '#app/ui/index.ts';

const areas: Record<LifeArea, () => string> = {
  work: m.plans_area_work, education: m.plans_area_education, language: m.plans_area_language, health: m.plans_area_health,
  everyday: m.plans_area_everyday, finances: m.plans_area_finances, family: m.plans_area_family, housing: m.plans_area_housing,
  social: m.plans_area_social,
};

const actions: Record<ActionState, () => string> = {
  planned: m.plans_action_planned, ongoing: m.plans_action_ongoing, done: m.plans_action_done, dropped: m.plans_action_dropped,
};

const plans: Record<PlanState, () => string> = {
  proposed: m.plans_state_proposed, agreed: m.plans_state_agreed, replaced: m.plans_state_replaced,
};

const interpreters: Record<InterpreterOutcome, () => string> = {
  not_needed: m.plans_interpreter_not_needed, came: m.plans_interpreter_came, did_not_come: m.plans_interpreter_did_not_come,
  not_understood: m.plans_interpreter_not_understood,
};

export const actionTone: Record<ActionState, Tone> = { planned: 'neutral', ongoing: 'accent', done: 'good', dropped: 'neutral' };

export function areaLabel(area: LifeArea): string {
  return areas[area]();
}

export function actionLabel(state: ActionState): string {
  return actions[state]();
}

export function planLabel(state: PlanState): string {
  return plans[state]();
}

export function interpreterLabel(outcome: InterpreterOutcome): string {
  return interpreters[outcome]();
}

interface Promised {
  byParticipant: boolean;
  userName: string | null;
  organisationName: string | null;
}

/** Who does it: she herself, or somebody by name and organisation. */
export function whoLabel({ byParticipant, userName, organisationName }: Promised): string {
  if (byParticipant) return m.plans_who_herself();
  return [userName, organisationName].filter(Boolean).join(', ');
}

const references = {
  employment_service: m.plans_reference_employment_service,
  school: m.plans_reference_school,
  social_insurance: m.plans_reference_social_insurance,
  social_services: m.plans_reference_social_services,
  care: m.plans_reference_care,
  other: m.plans_reference_other,
};

/** What kind of plan another plan is. */
export function referenceLabel(kind: keyof typeof references): string {
  return references[kind]();
}
