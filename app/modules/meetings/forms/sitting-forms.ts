import { z } from 'zod';
import { m } from '#app/paraglide/messages.js';

const words = (longest: number) =>
  z
    .string({ error: () => m.meetings_error_text() })
    .trim()
    .min(1, { error: () => m.meetings_error_text() })
    .max(longest, { error: () => m.meetings_error_long() });

/** Somebody presented without being named, and what is asked for her. */
export const sittingForm = z.object({
  text: words(4000),
  asked: words(1000),
  nobodyNamed: z.string().optional().transform((value) => value === 'ja'),
});

export const sittingAnswerForm = z.object({ line: z.string().default(''), answer: words(4000) });
