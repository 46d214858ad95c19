import type { MembershipRole } from './roles.ts';

/** Roles whose daily work is with cases. The database asks the same list in app.case_organisation(). */
const caseRoles: readonly MembershipRole[] = [
  'companion', 'caseworker', 'coordinator', 'council_member', 'supervisor', 'group_leader', 'health_coordinator', 'language_support',
];
const staffCaseRoles = caseRoles.filter((role) => role !== 'supervisor');

/** Goes along with her and reads what that task needs: keeps no consents, plans or assessments. */
const keepsRecords = staffCaseRoles.filter((role) => role !== 'language_support');

const grants = {
  'cases.work': caseRoles,
  'cases.search': caseRoles,
  'referrals.write': keepsRecords,
  'referrals.receive': ['coordinator'],
  'consents.record': keepsRecords,
  'notes.write': caseRoles,
  'cases.extract': ['coordinator', 'caseworker'],
  'assessments.write': keepsRecords,
  'meetings.attend': staffCaseRoles,
  'meetings.run': ['coordinator', 'caseworker'],
  'plans.write': keepsRecords,
  'interventions.read': [...caseRoles, 'project_lead', 'admin'],
  'interventions.write': ['coordinator', 'project_lead', 'admin'],
  'team.manage': keepsRecords,
  'cases.take_over': ['coordinator'],
  'cases.read_with_reason': ['companion', 'caseworker', 'coordinator', 'council_member', 'health_coordinator'],
  'persons.merge': ['coordinator'],
  'evaluation.export': ['evaluator'],
  'placements.write': ['coordinator', 'caseworker'],
  'placements.close': caseRoles,
  'attendance.write': caseRoles,
  'followup.write': keepsRecords,
  'project.read': [...caseRoles, 'project_lead', 'steering_group'],
  'project.write': ['coordinator', 'project_lead'],
  'diary.read': ['coordinator', 'project_lead', 'steering_group'],
  'steering.read': ['coordinator', 'project_lead', 'steering_group'],
  'barriers.read': [...caseRoles, 'project_lead'],
  'barriers.keep': ['coordinator', 'project_lead'],
  'barriers.weigh': ['coordinator', 'council_member', 'project_lead', 'evaluator', 'steering_group', 'federation', 'reporting_officer', 'admin'],
  'reports.read': ['coordinator', 'project_lead', 'evaluator', 'steering_group', 'federation', 'reporting_officer', 'admin'],
  'imports.run': ['coordinator', 'project_lead'],
  'examples.read': ['editor', 'project_lead', 'admin'],
  'examples.edit': ['editor'],
  'examples.tell': [...caseRoles, 'project_lead'],
  'examples.write': [...caseRoles, 'project_lead', 'editor'],
  'admin.manage': ['admin'],
  'oversight.review': ['admin', 'project_lead'],
  'own.plan': ['participant'],
} as const satisfies Record<string, readonly MembershipRole[]>;

export type Capability = keyof typeof grants;

/** Whether a role may use a part of the product at all; which rows it then meets is decided in the database. */
export function roleMay(role: MembershipRole, capability: Capability): boolean {
  const roles: readonly MembershipRole[] = grants[capability];
  return roles.includes(role);
}
