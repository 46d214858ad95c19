import { z } from 'zod';
import { m } from '#app/paraglide/messages.js';

/** One address that mail can go to. */
export const mailAddress = z.string().trim().max(200, { error: () => m.examples_error_long({ longest: 200 }) })
  .pipe(z.email({ error: () => m.examples_error_email() }));

/** Where mail to a writer goes, and whether she wants reminders. */
export const mailForm = z.object({
  address: mailAddress,
  reminders: z.literal('ja').optional().transform((ticked) => ticked === 'ja'),
});
