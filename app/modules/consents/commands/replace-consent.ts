import { completeSteps } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import type { Tx } from '#app/platform/db/index.ts';
import { found, Refused } from '#app/platform/errors/index.ts';
import { markRevoked, selectConsent } from '../data/consents.ts';
import { replacedHow } from '../rules/consent.ts';

/** Ends the consent that a new one takes the place of; the new one says which it was. */
export async function replaceConsent(tx: Tx, caseId: string, consentId: string): Promise<void> {
  found(await selectConsent(tx, caseId, consentId));
  await completeSteps(tx, caseId, 'renew_consent', consentId);
  if (!(await markRevoked(tx, consentId, replacedHow))) throw new Refused(m.consents_replaced_ended());
}
