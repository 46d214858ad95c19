import { m } from '#app/paraglide/messages.js';
import type { Missing } from '../rules/missing-to-send.ts';
import type { ReferralContent } from '../rules/referral-content.ts';

/** Names of the fields, as the form writes them; what a reader is not shown by itself is left out. */
export const fieldWords: Partial<Record<keyof ReferralContent, () => string>> = {
  number: m.referrals_number,
  firstName: m.referrals_first_name,
  lastName: m.referrals_last_name,
  municipality: m.referrals_municipality,
  safeContact: m.referrals_safe_contact,
  reason: m.referrals_reason,
  tried: m.referrals_tried,
  exhausted: m.referrals_exhausted,
  askedOfCouncil: m.referrals_asked,
  ownWishes: m.referrals_wishes,
  agreedOn: m.referrals_agreed_on,
};

const missingWords: Record<Missing['field'], () => string> = {
  firstName: m.referrals_missing_first_name,
  lastName: m.referrals_missing_last_name,
  language: m.referrals_missing_language,
  needsInterpreter: m.referrals_missing_interpreter,
  safeContact: m.referrals_missing_safe_contact,
  reason: m.referrals_missing_reason,
  tried: m.referrals_missing_tried,
  exhausted: m.referrals_missing_exhausted,
  askedOfCouncil: m.referrals_missing_asked,
  ownWishes: m.referrals_missing_wishes,
  toOrganisationId: m.referrals_missing_receiver,
  agreedOn: m.referrals_missing_agreed_on,
  agreedHow: m.referrals_missing_agreed_how,
  agreedLanguage: m.referrals_missing_agreed_language,
};

/** What is missing, by field, in the reader's language. */
export function missingMessages(missing: readonly Missing[]): Record<string, string> {
  return Object.fromEntries(missing.map((each) => [each.field, messageOf(each)]));
}

function messageOf({ field, reason }: Missing): string {
  if (reason === 'agreed_later') return m.referrals_agreed_later();
  return reason === 'agreement_old' ? m.referrals_agreement_old() : missingWords[field]();
}
