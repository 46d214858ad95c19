import { m } from '#app/paraglide/messages.js';

const labels = {
  participant: m.ui_role_participant,
  companion: m.ui_role_companion,
  caseworker: m.ui_role_caseworker,
  coordinator: m.ui_role_coordinator,
  council_member: m.ui_role_council_member,
  supervisor: m.ui_role_supervisor,
  group_leader: m.ui_role_group_leader,
  health_coordinator: m.ui_role_health_coordinator,
  language_support: m.ui_role_language_support,
  project_lead: m.ui_role_project_lead,
  evaluator: m.ui_role_evaluator,
  steering_group: m.ui_role_steering_group,
  federation: m.ui_role_federation,
  reporting_officer: m.ui_role_reporting_officer,
  editor: m.ui_role_editor,
  admin: m.ui_role_admin,
};

/** A membership's role in a word: "samordnare". */
export function roleLabel(role: keyof typeof labels): string {
  return labels[role]();
}
