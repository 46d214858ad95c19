/** Roles a membership can carry, with the Swedish words in docs/glossary.md. */
export const membershipRoles = [
  'participant', 'companion', 'caseworker', 'coordinator', 'council_member', 'supervisor', 'group_leader',
  'health_coordinator', 'language_support', 'project_lead', 'evaluator', 'steering_group', 'federation',
  'reporting_officer', 'editor', 'admin',
] as const;
export type MembershipRole = (typeof membershipRoles)[number];

/** Database roles that a request may run as. None owns a table or bypasses row-level security. */
export type DatabaseRole =
  | 'app_session' | 'app_staff' | 'app_provider' | 'app_participant' | 'app_public' | 'app_stats' | 'app_worker' | 'app_retention';

const rolesOfProviders: readonly MembershipRole[] = ['supervisor'];
const rolesOfFigures: readonly MembershipRole[] = ['evaluator', 'steering_group', 'federation', 'reporting_officer'];

/** The least database role that serves a membership role. */
export function databaseRoleOf(role: MembershipRole): DatabaseRole {
  if (role === 'participant') return 'app_participant';
  if (rolesOfProviders.includes(role)) return 'app_provider';
  return rolesOfFigures.includes(role) ? 'app_stats' : 'app_staff';
}
