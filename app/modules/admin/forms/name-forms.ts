import { z } from 'zod';
import { m } from '#app/paraglide/messages.js';

/** Kinds of organisation, in the order they are offered. */
export const organisationKinds = [
  'employment_service', 'social_insurance', 'municipal_social_services', 'municipal_labour_unit', 'adult_education', 'health_care',
  'provider', 'civil_society', 'federation', 'evaluator', 'other',
] as const;

export const name = z
  .string({ error: () => m.admin_error_name() })
  .trim()
  .min(1, { error: () => m.admin_error_name() })
  .max(200, { error: () => m.admin_error_long() });

export const organisationForm = z.object({
  name,
  kind: z.enum(organisationKinds, { error: () => m.admin_error_kind() }),
});

export const areaForm = z.object({ name });

const reminderDays = () => m.admin_error_reminder();

export const settingsForm = z.object({
  name,
  councilName: name,
  smallCellThreshold: z.coerce
    .number({ error: () => m.admin_error_threshold() })
    .int({ error: () => m.admin_error_threshold() })
    .min(2, { error: () => m.admin_error_threshold() })
    .max(50, { error: () => m.admin_error_threshold() }),
  consentReminderDays: z.coerce.number({ error: reminderDays }).int({ error: reminderDays }).min(7, { error: reminderDays }).max(180, { error: reminderDays }),
  selfReferralOrganisationId: z.uuid().or(z.literal('')).transform((id) => id || null),
  publishesBarriers: z.string().optional().transform((value) => value === 'ja'),
});
