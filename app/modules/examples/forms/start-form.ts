import { z } from 'zod';
import { m } from '#app/paraglide/messages.js';
import { mailAddress } from './mail-form.ts';
import { publicText } from './public-text.ts';

/** The first two answers of somebody who follows a call's link. */
export const startForm = z.object({
  name: z.string().trim().min(1, { error: () => m.examples_error_contact_name() }).max(200, { error: () => m.examples_error_long({ longest: 200 }) }),
  email: z.union([z.literal('').transform(() => null), mailAddress]).default(null),
  title: publicText(200).refine((text) => text !== '', { error: () => m.examples_error_title() }),
});
