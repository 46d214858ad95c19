import { memberOf, type MadeCollaboration } from '#tests/factories/collaboration.ts';
import type { PersonPlan } from '#tests/factories/person.ts';
import { acceptedReferral, referralContent, sentReferral } from '#tests/factories/referrals.ts';

type Words = Parameters<typeof referralContent>[2];

/** A case that began with a referral from one of the caseworkers. */
export async function referred(made: MadeCollaboration, from: 'af' | 'fk' | 'soc', person: PersonPlan, words?: Words): Promise<string> {
  const content = referralContent(made.organisationIds.ame ?? '', person, words);
  const referralId = await sentReferral(memberOf(made, 'caseworker', from), content);
  return acceptedReferral(memberOf(made, 'coordinator'), referralId, person.gender ?? 'K');
}

/** The organisations of some keys. */
export function idsOf(made: MadeCollaboration, ...keys: string[]): string[] {
  return keys.map((key) => made.organisationIds[key] ?? '');
}
