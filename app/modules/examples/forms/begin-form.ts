import { z } from 'zod';
import { m } from '#app/paraglide/messages.js';
import { publicText } from './public-text.ts';

/** How somebody who is signed in begins an example. */
export const beginForm = z.object({
  title: publicText(200).refine((text) => text !== '', { error: () => m.examples_error_title() }),
  callId: z.string().default('').transform((text) => text || null),
  way: z.enum(['form', 'interview']).default('form'),
});
