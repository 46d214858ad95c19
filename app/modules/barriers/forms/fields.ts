import { z } from 'zod';
import { parseLocalDate, today } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';

/** A text that must be there. */
export function words(longest: number) {
  return z.string().trim().min(1, { error: () => m.barriers_error_text() }).max(longest, { error: () => m.barriers_error_long() });
}

/** A text that may be left out. */
export function wordsOrNone(longest: number) {
  return z.string().default('').transform((typed) => typed.trim() || null)
    .refine((text) => (text?.length ?? 0) <= longest, { error: () => m.barriers_error_long() });
}

/** A day that may be left out. */
export const dayOrNone = z.string().default('').transform((typed, context) => {
  if (typed.trim() === '') return null;
  const day = parseLocalDate(typed);
  if (day) return day as string;
  context.addIssue(m.barriers_error_date());
  return z.NEVER;
});

/** A day that has been, or is today; it may be left out. */
export const pastDayOrNone = dayOrNone.refine((day) => day === null || day <= today(), { error: () => m.barriers_error_future() });

export const ticked = z.string().optional().transform((value) => value === 'ja');

export const many = <T extends string>(codes: readonly [T, ...T[]]) =>
  z.union([z.string().transform((one) => [one]), z.array(z.string())]).default([]).pipe(z.array(z.enum(codes)));
