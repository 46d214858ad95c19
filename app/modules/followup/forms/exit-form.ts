import { z } from 'zod';
import { parseLocalDate } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';

/** The form of an exit: day, reason from the list or in own words, what follows, and that what remains has been seen. */
export const exitForm = z
  .object({
    exitedOn: z.string().default(''),
    reason: z.string({ error: () => m.followup_error_reason() }).min(1, { error: () => m.followup_error_reason() }),
    ownReason: z.string().trim().max(200, { error: () => m.followup_error_reason_long() }).default(''),
    whatFollows: z
      .string()
      .trim()
      .min(1, { error: () => m.followup_error_follows() })
      .max(4_000, { error: () => m.followup_error_follows_long() }),
    confirmed: z.string().optional(),
  })
  .transform(({ exitedOn, reason, ownReason, whatFollows, confirmed }, context) => {
    const day = parseLocalDate(exitedOn);
    if (!day) context.issues.push({ code: 'custom', input: exitedOn, path: ['exitedOn'], message: m.followup_error_date() });
    return { exitedOn: day ?? '', reason: ownReason || reason, whatFollows, confirmed: confirmed === 'ja' };
  });
