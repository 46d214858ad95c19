import { z } from 'zod';
import { m } from '#app/paraglide/messages.js';
import { categories, type Category } from '#app/lib/categories.ts';
import { isLocalDate, parseLocalDate } from '#app/lib/local-date.ts';
import { consentHows, interpreterOutcomes } from '../rules/consent.ts';
import { choices, type Choice } from '../rules/scopes.ts';

const day = z
  .string({ error: () => m.consents_error_date() })
  .transform((text) => parseLocalDate(text) ?? text)
  .refine(isLocalDate, { error: () => m.consents_error_date() });

/** Boxes of one name: nothing, one text or several. */
const several = z.preprocess((value) => [value ?? []].flat(), z.array(z.string()));

const isChoice = (text: string): text is Choice => (choices as readonly string[]).includes(text);
const isCategory = (text: string): text is Category => (categories as readonly string[]).includes(text);

function readBox(text: string): { toOrganisationId: string; category: Category }[] {
  const [toOrganisationId = '', category = ''] = text.split('.');
  return isCategory(category) ? [{ toOrganisationId, category }] : [];
}

/** The form of a new consent. What makes it count at all is a rule, not a matter of the form. */
export const consentForm = z.object({
  purpose: z.string().trim().min(1, { error: () => m.consents_error_purpose() }).max(1000, { error: () => m.consents_error_long() }),
  from: several,
  to: several,
  chosen: several.transform((all) => all.filter(isChoice)),
  boxes: several.transform((all) => all.flatMap(readBox)),
  givenOn: day,
  lastDay: day,
  how: z.enum(consentHows, { error: () => m.consents_error_how() }),
  witness: z.string().trim().max(200).transform((text) => text || null).default(null),
  language: z.string({ error: () => m.consents_error_language() }).min(1, { error: () => m.consents_error_language() }).max(35),
  interpreter: z.enum(interpreterOutcomes, { error: () => m.consents_error_interpreter() }),
  understood: z.string().optional().transform((value) => value === 'ja'),
});

/** The form that ends some of what a consent opens. */
export const narrowForm = z.object({ lines: several });
