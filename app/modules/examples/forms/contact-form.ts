import { z } from 'zod';
import { m } from '#app/paraglide/messages.js';

const short = (longest: number) => z.string().trim().max(longest, { error: () => m.examples_error_long({ longest }) }).default('').transform((text) => text || null);

/** Somebody who can be asked about an example. */
export const contactForm = z
  .object({
    name: z.string().trim().min(1, { error: () => m.examples_error_contact_name() }).max(200),
    title: short(200),
    email: short(200).refine((text) => text === null || /^\S+@\S+\.\S+$/.test(text), { error: () => m.examples_error_email() }),
    phone: short(50).refine((text) => text === null || /^[\d\s+()-]{5,}$/.test(text), { error: () => m.examples_error_phone() }),
    isShown: z.literal('ja').optional().transform((ticked) => ticked === 'ja'),
  })
  .refine(({ email, phone }) => email !== null || phone !== null, { path: ['email'], error: () => m.examples_error_contact_way() });
