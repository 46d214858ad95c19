import { z } from 'zod';
import { m } from '#app/paraglide/messages.js';
import { categories, type Category } from '#app/lib/categories.ts';
import { isLocalDate, parseLocalDate } from '#app/lib/local-date.ts';
import { choices, type Choice } from '../rules/scopes.ts';

export const day = z
  .string({ error: () => m.consents_error_date() })
  .transform((text) => parseLocalDate(text) ?? text)
  .refine(isLocalDate, { error: () => m.consents_error_date() });

/** Boxes of one name: nothing, one text or several. */
export const several = z.preprocess((value) => [value ?? []].flat(), z.array(z.string()));

const isChoice = (text: string): text is Choice => (choices as readonly string[]).includes(text);
const isCategory = (text: string): text is Category => (categories as readonly string[]).includes(text);

function readBox(text: string): { toOrganisationId: string; category: Category }[] {
  const [toOrganisationId = '', category = ''] = text.split('.');
  return isCategory(category) ? [{ toOrganisationId, category }] : [];
}

export const choicesOf = several.transform((all) => all.filter(isChoice));
export const boxesOf = several.transform((all) => all.flatMap(readBox));

/** The form that ends some of what a consent opens. */
export const narrowForm = z.object({ lines: several });
