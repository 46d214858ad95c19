import { z } from 'zod';
import { isLocalDate } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import { holdReasons, projectKinds, ruledKinds, type ProjectKind } from '../rules/codes.ts';

const years = z.coerce
  .number({ error: () => m.retention_error_years() })
  .int({ error: () => m.retention_error_years() })
  .min(1, { error: () => m.retention_error_years() })
  .max(30, { error: () => m.retention_error_years() });

const days = z
  .string()
  .default('')
  .transform((text) => text.split(/[\s,;]+/).filter(Boolean).map(Number))
  .refine((all) => all.every((day) => Number.isInteger(day) && day >= 1 && day <= 31), { error: () => m.retention_error_days() });

export const ruleForm = z.object({
  kind: z.enum(['all', ...ruledKinds], { error: () => m.retention_error_kind() }),
  years,
  countedFrom: z.enum(['last_note', 'exit'], { error: () => m.retention_error_from() }),
  preservedDays: days,
});

export const holdForm = z.object({
  reason: z.enum(holdReasons, { error: () => m.retention_error_reason() }),
  until: z.string({ error: () => m.retention_error_until() }).refine(isLocalDate, { error: () => m.retention_error_until() }),
});

export const projectForm = z.object(Object.fromEntries(projectKinds.map((kind) => [kind, years])) as Record<ProjectKind, typeof years>);
