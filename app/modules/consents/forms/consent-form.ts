import { z } from 'zod';
import { m } from '#app/paraglide/messages.js';
import { isLocalDate, parseLocalDate } from '#app/lib/local-date.ts';
import { isChoice, readBox } from '../rules/choices.ts';

export const day = z
  .string({ error: () => m.consents_error_date() })
  .transform((text) => parseLocalDate(text) ?? text)
  .refine(isLocalDate, { error: () => m.consents_error_date() });

/** Boxes of one name: nothing, one text or several. */
export const several = z.preprocess((value) => [value ?? []].flat(), z.array(z.string()));

export const choicesOf = several.transform((all) => all.filter(isChoice));
export const boxesOf = several.transform((all) => all.flatMap(readBox));

/** The form that ends some of what a consent opens. */
export const narrowForm = z.object({ lines: several });
