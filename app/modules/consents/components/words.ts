import { m } from '#app/paraglide/messages.js';
import type { ConsentHow, InterpreterOutcome } from '../rules/consent.ts';
import type { Choice } from '../rules/scopes.ts';
import type { teamFunctions } from '../rules/team-functions.ts';

/** How a consent was given, as a person would say it. */
export const howWords: Record<ConsentHow, () => string> = {
  signed_on_screen: m.consents_how_signed_on_screen,
  paper: m.consents_how_paper,
  oral_with_witness: m.consents_how_oral_with_witness,
};

export const interpreterWords: Record<InterpreterOutcome, () => string> = {
  not_needed: m.consents_interpreter_not_needed,
  came: m.consents_interpreter_came,
  did_not_come: m.consents_interpreter_did_not_come,
  not_understood: m.consents_interpreter_not_understood,
};

export const choiceWords: Record<Choice, { label: () => string; hint: () => string }> = {
  planning: { label: m.consents_choice_planning, hint: m.consents_choice_planning_hint },
  adaptations: { label: m.consents_choice_adaptations, hint: m.consents_choice_adaptations_hint },
  attendance: { label: m.consents_choice_attendance, hint: m.consents_choice_attendance_hint },
  everyday: { label: m.consents_choice_everyday, hint: m.consents_choice_everyday_hint },
  health: { label: m.consents_choice_health, hint: m.consents_choice_health_hint },
};

export const functionWords: Record<(typeof teamFunctions)[number], () => string> = {
  responsible: m.consents_function_responsible,
  coordinator: m.consents_function_coordinator,
  companion: m.consents_function_companion,
  supervisor: m.consents_function_supervisor,
  contact: m.consents_function_contact,
  council: m.consents_function_council,
  other: m.consents_function_other,
};

export const stateWords = { valid: m.consents_state_valid, ended: m.consents_state_ended, revoked: m.consents_state_revoked };
