import { z } from 'zod';
import { m } from '#app/paraglide/messages.js';
import { isLocalDate, today } from '#app/lib/local-date.ts';
import { categories } from '#app/lib/categories.ts';

/** The form of a new note: which day, which category, what. */
export const noteForm = z.object({
  occurredOn: z
    .string()
    .refine(isLocalDate, { error: () => m.notes_error_date() })
    .refine((date) => date <= today('Europe/Stockholm'), { error: () => m.notes_error_future() }),
  category: z.enum(categories, { error: () => m.notes_error_category() }),
  text: z
    .string()
    .trim()
    .min(1, { error: () => m.notes_error_text() })
    .max(20_000, { error: () => m.notes_error_long() }),
});
