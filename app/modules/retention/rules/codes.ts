/** Kinds of record, by table, that a rule may be made for; a table that is newer goes by the rule for everything. */
export const ruledKinds = [
  'cases', 'notes', 'assessments', 'assessment_answers', 'consents', 'consent_refusals', 'consent_papers', 'minor_decisions', 'case_events',
  'case_steps', 'agenda_items', 'decisions', 'plans', 'plan_goals', 'plan_actions', 'placements', 'placement_adaptations', 'placement_closings',
  'attendance', 'livelihoods', 'case_exits', 'plan_references', 'referrals', 'barrier_observations', 'barrier_recordings', 'examples',
] as const;

export const holdReasons = ['her_request', 'dispute', 'complaint', 'inspection', 'other'] as const;

/** Kinds of record outside cases that a collaboration keeps by a rule of its own. */
export const projectKinds = ['diary', 'partners', 'invitations', 'disseminations', 'steering', 'meetings', 'absences'] as const;
export type ProjectKind = (typeof projectKinds)[number];
