import type { ReferralContent } from './referral-content.ts';

/** What must stand before a referral is sent: all that the receiver needs to decide, and her agreement. */
const needed = [
  'firstName', 'lastName', 'language', 'needsInterpreter', 'safeContact', 'reason', 'tried', 'exhausted', 'askedOfCouncil', 'ownWishes',
  'toOrganisationId', 'agreedOn', 'agreedHow', 'agreedLanguage',
] as const satisfies readonly (keyof ReferralContent)[];

export type NeededField = (typeof needed)[number];
export interface Missing {
  field: NeededField;
  reason: 'missing' | 'agreed_later' | 'agreement_old';
}

export const neededFields: readonly NeededField[] = needed;

/** How long an agreement to a referral is taken to speak for her, in days. */
const freshFor = 183;

/** Why a referral cannot be sent yet, one reason by field; empty when it can. */
export function missingToSend(content: ReferralContent, today: string): Missing[] {
  const missing: Missing[] = needed
    .filter((field) => content[field] === null || content[field] === '')
    .map((field) => ({ field, reason: 'missing' }));
  const { agreedOn } = content;
  if (agreedOn && agreedOn > today) missing.push({ field: 'agreedOn', reason: 'agreed_later' });
  if (agreedOn && daysAgo(agreedOn, today) > freshFor) missing.push({ field: 'agreedOn', reason: 'agreement_old' });
  return missing;
}

function daysAgo(date: string, today: string): number {
  return (Date.parse(today) - Date.parse(date)) / 86_400_000;
}
