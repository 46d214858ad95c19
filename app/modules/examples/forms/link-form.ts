import { z } from 'zod';
import { m } from '#app/paraglide/messages.js';
import { linkKinds } from '../rules/codes.ts';
import { publicText } from './public-text.ts';

/** A method that was used, or a source, with where to read about it. */
export const linkForm = z.object({
  kind: z.enum(linkKinds).default('method'),
  name: publicText(200).refine((text) => text !== '', { error: () => m.examples_error_link_name() }),
  href: z
    .string()
    .trim()
    .default('')
    .transform((text) => text || null)
    .refine((text) => text === null || (/^https?:\/\/[^\s/]+\.[^\s/]+/.test(text) && URL.canParse(text) && text.length <= 1000), {
      error: () => m.examples_error_href(),
    }),
});
