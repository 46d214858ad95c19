import { z } from 'zod';
import { m } from '#app/paraglide/messages.js';
import { verdicts } from '../rules/verdicts.ts';

const comment = z.string().trim().max(2000, { error: () => m.oversight_error_long() });

/** What was found about one row; what is not as expected needs a word. */
export const verdictForm = z
  .object({ verdict: z.enum(verdicts, { error: () => m.oversight_error_verdict() }), comment: comment.default('') })
  .refine((form) => form.verdict === 'expected' || form.comment !== '', {
    path: ['comment'],
    error: () => m.oversight_error_comment(),
  })
  .transform((form) => ({ ...form, comment: form.comment || null }));

/** The conclusion of a month. */
export const signForm = z.object({
  comment: z
    .string({ error: () => m.oversight_error_conclusion() })
    .trim()
    .min(1, { error: () => m.oversight_error_conclusion() })
    .max(4000, { error: () => m.oversight_error_long() }),
});
