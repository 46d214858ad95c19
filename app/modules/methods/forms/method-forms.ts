import { z } from 'zod';
import { dateField, optionalDate, optionalWords, wordsField } from '#app/lib/form-fields.ts';
import { m } from '#app/paraglide/messages.js';
import { takeoverStates } from '../rules/takeover.ts';

const missing = () => m.methods_error_text();
const long = () => m.methods_error_long();
const date = () => m.methods_error_date();

export const methodForm = z.object({ name: wordsField(200, missing, long) });

export const descriptionForm = z.object({
  forWhom: wordsField(2000, missing, long), steps: wordsField(8000, missing, long), takes: optionalWords(4000, long),
});

/** What an organisation says: taken over needs a day, not taken over a reason; what does not belong to the answer is left out. */
export const takeoverForm = z
  .object({
    organisationId: z.guid({ error: () => m.methods_error_organisation() }),
    state: z.enum(takeoverStates, { error: () => m.methods_error_state() }),
    askedOn: dateField(date),
    fromOn: optionalDate(date),
    reason: optionalWords(2000, long),
  })
  .refine(({ state, fromOn }) => state !== 'taken_over' || fromOn !== null, { path: ['fromOn'], error: () => m.methods_error_from() })
  .refine(({ state, reason }) => state !== 'not_taken_over' || reason !== null, { path: ['reason'], error: () => m.methods_error_reason() })
  .transform((takeover) => ({
    ...takeover,
    fromOn: takeover.state === 'taken_over' ? takeover.fromOn : null,
    reason: takeover.state === 'not_taken_over' ? takeover.reason : null,
  }));
