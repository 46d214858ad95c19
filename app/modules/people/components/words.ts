import { m } from '#app/paraglide/messages.js';
import type { LockReason, ReadingReason } from '../rules/locks.ts';
import type { Protection } from '../rules/protection.ts';
import type { TeamFunction, TeamSource } from '../rules/team-functions.ts';

export const functionWords: Record<TeamFunction, () => string> = {
  responsible: m.people_function_responsible,
  coordinator: m.people_function_coordinator,
  companion: m.people_function_companion,
  supervisor: m.people_function_supervisor,
  contact: m.people_function_contact,
  council: m.people_function_council,
  other: m.people_function_other,
};

/** How she came to work with it, where that is worth saying. */
export const sourceWords: Record<TeamSource, (() => string) | null> = {
  assigned: null,
  cover: m.people_team_cover,
  taken_over: m.people_team_taken_over,
};

export const lockWords: Record<LockReason, () => string> = {
  relative: m.people_lock_relative,
  acquaintance: m.people_lock_acquaintance,
  own_case: m.people_lock_own_case,
  dispute: m.people_lock_dispute,
  participant_asks: m.people_lock_participant_asks,
  other: m.people_lock_other,
};

export const readingWords: Record<ReadingReason, () => string> = {
  acute: m.people_reason_acute,
  absence: m.people_reason_absence,
  complaint: m.people_reason_complaint,
  supervision: m.people_reason_supervision,
  other: m.people_reason_other,
};

export const protectionWords: Record<Protection, () => string> = {
  none: m.people_protection_none,
  marked: m.people_protection_marked,
  named_only: m.people_protection_named_only,
};

/** The options of a choice, in the order of its words. */
export function optionsOf<T extends string>(words: Record<T, () => string>): { value: string; label: string }[] {
  return Object.entries<() => string>(words).map(([value, label]) => ({ value, label: label() }));
}
