import { z } from 'zod';
import { isLocalDate } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import { name } from './name-forms.ts';

/** Roles that an administrator gives; participants come in by their case. */
export const givenRoles = [
  'coordinator', 'caseworker', 'companion', 'council_member', 'health_coordinator', 'language_support', 'group_leader', 'supervisor',
  'project_lead', 'evaluator', 'steering_group', 'federation', 'reporting_officer', 'editor', 'admin',
] as const;

const day = z.string().refine(isLocalDate, { error: () => m.admin_error_date() });

const period = {
  organisationId: z.uuid({ error: () => m.admin_error_organisation() }),
  role: z.enum(givenRoles, { error: () => m.admin_error_role() }),
  areaId: z.uuid().or(z.literal('')).optional().transform((id) => id || null),
  validFrom: day,
  validTo: day.or(z.literal('')).optional().transform((date) => date || null),
};

function endsAfterStart({ validFrom, validTo }: { validFrom: string; validTo: string | null }): boolean {
  return validTo === null || validFrom <= validTo;
}

const wrongEnd = { path: ['validTo'], error: () => m.admin_error_ends_before() };

export const membershipForm = z.object(period).refine(endsAfterStart, wrongEnd);

export const userForm = z
  .object({ name, email: z.email({ error: () => m.admin_error_email() }).max(320), ...period })
  .refine(endsAfterStart, wrongEnd);

export const endForm = z.object({ membershipId: z.uuid(), validTo: day });
