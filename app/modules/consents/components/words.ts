import { m } from '#app/paraglide/messages.js';
import type { ConsentHow, ConsentState, InterpreterOutcome, TakenIn } from '../rules/consent.ts';
import type { ConsentGiver, MinorReason } from '../rules/minors.ts';
import type { Choice } from '../rules/scopes.ts';
import type { KeptKind } from '../rules/kept.ts';

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

export const stateWords: Record<ConsentState, () => string> = {
  valid: m.consents_state_valid, ended: m.consents_state_ended, revoked: m.consents_state_revoked, replaced: m.consents_state_replaced,
};

export const takenInWords: Record<TakenIn, () => string> = {
  read_herself: m.consents_taken_in_read, read_out: m.consents_taken_in_read_out, listened: m.consents_taken_in_listened,
};

export const giverWords: Record<ConsentGiver, () => string> = {
  herself: m.consents_giver_herself, guardian: m.consents_giver_guardian, both: m.consents_giver_both,
};

export const minorReasonWords: Record<MinorReason, () => string> = {
  mature: m.consents_minor_mature, not_yet_mature: m.consents_minor_not_yet_mature, partly_mature: m.consents_minor_partly_mature,
  guardian_risk: m.consents_minor_guardian_risk,
};

export const keptWords: Record<KeptKind, () => string> = {
  note: m.consents_kept_note, answer: m.consents_kept_answer, promise: m.consents_kept_promise, decision: m.consents_kept_decision,
  place: m.consents_kept_place, attendance: m.consents_kept_attendance, livelihood: m.consents_kept_livelihood,
};
