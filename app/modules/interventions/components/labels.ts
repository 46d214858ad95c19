import { m } from '#app/paraglide/messages.js';
import type { Tone } from '#app/ui/index.ts';
import type { InterventionKind } from '../rules/intervention-kinds.ts';
import type { PlacementState } from '../rules/placement-state.ts';

export const kindLabels: Record<InterventionKind, () => string> = {
  work_training: m.interventions_kind_work_training,
  language_practice: m.interventions_kind_language_practice,
  course: m.interventions_kind_course,
  group: m.interventions_kind_group,
  coaching: m.interventions_kind_coaching,
  assessment: m.interventions_kind_assessment,
  health: m.interventions_kind_health,
  study_support: m.interventions_kind_study_support,
  subsidised_job: m.interventions_kind_subsidised_job,
  bought_service: m.interventions_kind_bought_service,
  other: m.interventions_kind_other,
};

export const stateLabels: Record<PlacementState, () => string> = {
  planned: m.interventions_state_planned,
  running: m.interventions_state_running,
  due: m.interventions_state_due,
  ended: m.interventions_state_ended,
};

export const stateTones: Record<PlacementState, Tone> = { planned: 'neutral', running: 'accent', due: 'due', ended: 'neutral' };

export const reasonLabels: Record<string, () => string> = {
  completed: m.interventions_reason_completed,
  work: m.interventions_reason_work,
  studies: m.interventions_reason_studies,
  other_place: m.interventions_reason_other_place,
  own_wish: m.interventions_reason_own_wish,
  health: m.interventions_reason_health,
  provider: m.interventions_reason_provider,
  never_started: m.interventions_reason_never_started,
  other: m.interventions_reason_other,
};

/** A reason in words; imported places carry the words of their own list. */
export function reasonLabel(reason: string): string {
  return reasonLabels[reason]?.() ?? reason;
}

/** The categories that nothing opens to the provider, in words. */
export function missingLabel(missing: readonly ('identity' | 'work')[]): string {
  if (missing.length === 2) return m.interventions_missing_both();
  return missing[0] === 'identity' ? m.interventions_missing_identity() : m.interventions_missing_work();
}
