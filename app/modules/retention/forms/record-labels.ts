import { m } from '#app/paraglide/messages.js';

const kinds: Record<string, () => string> = {
  diary: m.retention_kind_diary,
  partners: m.retention_kind_partners,
  invitations: m.retention_kind_invitations,
  disseminations: m.retention_kind_disseminations,
  steering: m.retention_kind_steering,
  steering_seats: m.retention_kind_steering_seats,
  meetings: m.retention_kind_meetings,
  absences: m.retention_kind_absences,
  meeting_names: m.retention_kind_meeting_names,
  diary_entries: m.retention_kind_diary_entries,
  diary_files: m.retention_kind_diary_files,
  project_partners: m.retention_kind_project_partners,
  invitation_recipients: m.retention_kind_invitation_recipients,
  steering_decisions: m.retention_kind_steering_decisions,
  steering_meetings: m.retention_kind_steering_meetings,
  steering_members: m.retention_kind_steering_members,
  sitting_lines: m.retention_kind_sitting_lines,
  cases: m.retention_kind_cases,
  notes: m.retention_kind_notes,
  assessments: m.retention_kind_assessments,
  assessment_answers: m.retention_kind_assessment_answers,
  consents: m.retention_kind_consents,
  consent_refusals: m.retention_kind_consent_refusals,
  consent_papers: m.retention_kind_consent_papers,
  minor_decisions: m.retention_kind_minor_decisions,
  case_events: m.retention_kind_case_events,
  case_steps: m.retention_kind_case_steps,
  agenda_items: m.retention_kind_agenda_items,
  decisions: m.retention_kind_decisions,
  plans: m.retention_kind_plans,
  plan_goals: m.retention_kind_plan_goals,
  plan_actions: m.retention_kind_plan_actions,
  placements: m.retention_kind_placements,
  placement_adaptations: m.retention_kind_placement_adaptations,
  placement_closings: m.retention_kind_placement_closings,
  attendance: m.retention_kind_attendance,
  livelihoods: m.retention_kind_livelihoods,
  case_exits: m.retention_kind_case_exits,
  plan_references: m.retention_kind_plan_references,
  examples: m.retention_kind_examples,
  referrals: m.retention_kind_referrals,
  referrals_without_case: m.retention_kind_referrals,
  disclosures_of_referrals: m.retention_kind_disclosures_of_referrals,
  barrier_observations: m.retention_kind_barrier_observations,
  barrier_recordings: m.retention_kind_barrier_recordings,
};

const events: Record<string, () => string> = {
  cases: m.retention_event_cases,
  notes: m.retention_event_notes,
  plans: m.retention_event_plans,
  consents: m.retention_event_consents,
  assessments: m.retention_event_assessments,
  placements: m.retention_event_placements,
  followup: m.retention_event_followup,
  meetings: m.retention_event_meetings,
  referrals: m.retention_event_referrals,
  extract: m.retention_event_extract,
  own: m.retention_event_own,
  other: m.retention_event_other,
};

const categories: Record<string, () => string> = {
  identity: m.ui_category_identity,
  work: m.ui_category_work,
  adaptations: m.ui_category_adaptations,
  attendance: m.ui_category_attendance,
  education: m.ui_category_education,
  language: m.ui_category_language,
  everyday: m.ui_category_everyday,
  finances: m.ui_category_finances,
  family: m.ui_category_family,
  health: m.ui_category_health,
  safety: m.ui_category_safety,
};

/** What a kind of record is called; a table that is new here by its own name. */
export function kindLabel(kind: string): string {
  return kinds[kind]?.() ?? kind.replaceAll('_', ' ');
}

export function recordCategoryLabel(category: string): string {
  return categories[category]?.() ?? category;
}

/** What somebody did who met the case, by the first part of the event's code. */
export function readingLabel(event: string): string {
  return (events[event.split('.')[0] ?? ''] ?? m.retention_event_other)();
}
