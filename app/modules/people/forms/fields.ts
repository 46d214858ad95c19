import { z } from 'zod';
import { parseLocalDate } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';

/** A day that may be left open. */
export const optionalDay = z.string().default('').transform((value, context) => {
  const typed = value.trim();
  const date = parseLocalDate(typed);
  if (typed && !date) context.addIssue({ code: 'custom', message: m.people_team_date() });
  return date ?? null;
});

export const day = optionalDay.transform((value, context) => {
  if (value === null) context.addIssue({ code: 'custom', message: m.people_team_date() });
  return value ?? '';
});

export const ticked = z.string().optional().transform((value) => value === 'ja');
export const yesOrNo = z.string().optional().transform((value) => (value === 'ja' ? true : value === 'nej' ? false : null));
export const choice = z.string().default('').transform((value) => value || null);
export const who = z.string({ error: () => m.people_team_who_missing() }).min(1, { error: () => m.people_team_who_missing() });

/** A text that may be empty. */
export function text(longest: number) {
  return z
    .string()
    .default('')
    .transform((value) => value.trim() || null)
    .refine((value) => (value?.length ?? 0) <= longest, { error: () => m.people_person_long() });
}
