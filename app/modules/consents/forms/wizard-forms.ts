import { z } from 'zod';
import { m } from '#app/paraglide/messages.js';
import { consentHows, interpreterOutcomes, takenIns } from '../rules/consent.ts';
import { consentGivers, minorReasons } from '../rules/minors.ts';
import { boxesOf, choicesOf, day, several } from './consent-form.ts';

const text = z.string().default('');

/** Who needs to know. */
export const whoForm = z.object({
  to: several.refine((all) => all.length > 0, { error: () => m.consents_error_to() }),
  replaces: text,
});

/** What about, and written by whom. */
export const aboutForm = z.object({
  from: several.refine((all) => all.length > 0, { error: () => m.consents_error_from() }),
  chosen: choicesOf,
  boxes: boxesOf,
});

/** How long, why, and in which language she is asked. */
export const periodForm = z.object({
  purpose: z.string().trim().min(1, { error: () => m.consents_error_purpose() }).max(1000, { error: () => m.consents_error_long() }),
  lastDay: day,
  language: z.string({ error: () => m.consents_error_language() }).regex(/^[a-z]{2,3}$/, { error: () => m.consents_error_language() }),
});

const optional = (length: number) => z.string().trim().max(length, { error: () => m.consents_error_long() }).transform((value) => value || null).default(null);

/** How she answered. Whether it counts is a rule. */
export const answerForm = z.object({
  givenOn: day,
  how: z.enum(consentHows, { error: () => m.consents_error_how() }),
  signature: optional(200),
  witness: optional(200),
  guardian: optional(200),
  interpreter: z.enum(interpreterOutcomes, { error: () => m.consents_error_interpreter() }),
  takenIn: z.enum(takenIns, { error: () => m.consents_error_taken_in() }),
  understood: z.string().optional().transform((value) => value === 'ja'),
});

/** Who consents for a person under 18, and whether her guardians see. */
export const minorForm = z.object({
  consentBy: z.enum(consentGivers, { error: () => m.consents_minor_by_missing() }),
  guardiansSee: z.enum(['ja', 'nej'], { error: () => m.consents_minor_see_missing() }).transform((value) => value === 'ja'),
  reason: z.enum(minorReasons, { error: () => m.consents_minor_reason_missing() }),
});
