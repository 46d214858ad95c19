import type { MembershipRole } from './roles.ts';

/** Roles whose daily work is with cases. The database asks the same list in app.case_organisation(). */
const caseRoles: readonly MembershipRole[] = [
  'companion', 'caseworker', 'coordinator', 'council_member', 'supervisor', 'group_leader', 'health_coordinator', 'language_support',
];
const staffCaseRoles = caseRoles.filter((role) => role !== 'supervisor');

const grants = {
  'cases.work': caseRoles,
  'cases.search': caseRoles,
  'referrals.write': staffCaseRoles,
  'referrals.receive': ['coordinator'],
  'consents.record': staffCaseRoles,
  'notes.write': caseRoles,
  'assessments.write': staffCaseRoles,
  'meetings.attend': staffCaseRoles,
  'meetings.run': ['coordinator', 'caseworker'],
  'plans.write': staffCaseRoles,
  'interventions.read': [...caseRoles, 'project_lead', 'admin'],
  'interventions.write': ['coordinator', 'project_lead', 'admin'],
  'placements.write': ['coordinator', 'caseworker'],
  'placements.close': caseRoles,
  'attendance.write': caseRoles,
  'followup.write': staffCaseRoles,
  'reports.read': ['coordinator', 'project_lead', 'evaluator', 'steering_group', 'federation', 'reporting_officer', 'admin'],
  'imports.run': ['coordinator', 'project_lead'],
  'admin.manage': ['admin'],
  'own.plan': ['participant'],
} as const satisfies Record<string, readonly MembershipRole[]>;

export type Capability = keyof typeof grants;

/** Whether a role may use a part of the product at all; which rows it then meets is decided in the database. */
export function roleMay(role: MembershipRole, capability: Capability): boolean {
  const roles: readonly MembershipRole[] = grants[capability];
  return roles.includes(role);
}
