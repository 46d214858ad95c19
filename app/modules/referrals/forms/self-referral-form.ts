import { z } from 'zod';
import { m } from '#app/paraglide/messages.js';

const needed = (longest: number, message: () => string) =>
  z.string({ error: message }).trim().min(1, { error: message }).max(longest, { error: () => m.referrals_error_long({ longest: String(longest) }) });

/** What somebody says who asks for support herself. An alias, a language and a safe way to be reached are enough. */
export const selfReferralForm = z.object({
  alias: needed(100, m.referrals_self_missing_alias),
  language: needed(3, m.referrals_self_missing_language),
  needsInterpreter: z.string().optional().transform((value) => value === 'ja'),
  safeContact: needed(500, m.referrals_self_missing_contact),
  ownWishes: needed(3000, m.referrals_self_missing_wishes),
});
