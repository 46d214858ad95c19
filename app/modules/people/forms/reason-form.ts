import { z } from 'zod';
import { parsePersonNumber } from '#app/lib/person-number.ts';
import { m } from '#app/paraglide/messages.js';
import { readingReasons } from '../rules/locks.ts';

const shortest = 10;

/** Why somebody who does not work with a case must read it. */
export const reasonForm = z.object({
  number: z.string().default('').transform((text, context) => {
    const result = parsePersonNumber(text);
    if (result.ok) return result.value.number;
    context.addIssue({ code: 'custom', message: m.people_reason_number_missing() });
    return '';
  }),
  reason: z.enum(readingReasons, { error: () => m.people_reason_kind_missing() }),
  stated: z
    .string({ error: () => m.people_reason_stated_short() })
    .trim()
    .min(shortest, { error: () => m.people_reason_stated_short() })
    .max(1000, { error: () => m.people_person_long() }),
});
