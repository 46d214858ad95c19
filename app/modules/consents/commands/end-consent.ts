import { m } from '#app/paraglide/messages.js';
import { completeSteps, readCase, recordEvent } from '#app/modules/people/index.server.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm, NotFound, Refused } from '#app/platform/errors/index.ts';
import { markRevoked, selectConsent } from '../data/consents.ts';
import { endConsentDisclosures } from '../data/disclosures.ts';
import { selectSharing } from '../data/sharing.ts';
import { linesToEnd } from '../rules/narrowing.ts';

export const revokedHows = ['in_person', 'phone', 'letter', 'staff_told'] as const;
export type RevokedHow = (typeof revokedHows)[number];

/**
 * Takes a consent back: what it opened is closed from today, in the same transaction.
 * @returns whether the caller still reads the case, or read it only by what was closed
 */
export async function revokeConsent(tx: Tx, member: Member, caseId: string, consentId: string, how: RevokedHow): Promise<boolean> {
  await readCase(tx, caseId);
  found(await selectConsent(tx, caseId, consentId));
  await recordEvent(tx, member, { caseId, category: 'identity', kind: 'consent_revoked', recordKind: 'consent', recordId: consentId });
  await completeSteps(tx, caseId, 'renew_consent', consentId);
  if (!(await markRevoked(tx, consentId, how))) throw new Refused(m.consents_ended_already());
  return mayRead(tx, caseId);
}

/** Ends some of what a consent opens, from today. To end all of it is to take it back. Answers as revokeConsent does. */
export async function narrowConsent(tx: Tx, member: Member, caseId: string, consentId: string, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) throw new InvalidForm({ lines: m.consents_narrow_none() });
  await readCase(tx, caseId);
  found(await selectConsent(tx, caseId, consentId));
  const open = (await selectSharing(tx, caseId)).filter((line) => line.consentId === consentId && line.holds);
  const ending = linesToEnd(open, ids);
  if (ending.length === 0) throw new Refused(m.consents_ended_already());
  if (ending.length === open.length) return revokeConsent(tx, member, caseId, consentId, 'in_person');
  await recordEvent(tx, member, { caseId, category: 'identity', kind: 'consent_narrowed', recordKind: 'consent', recordId: consentId });
  await endConsentDisclosures(tx, consentId, ending.map((line) => line.id));
  return mayRead(tx, caseId);
}

async function mayRead(tx: Tx, caseId: string): Promise<boolean> {
  try {
    await readCase(tx, caseId);
    return true;
  } catch (error) {
    if (error instanceof NotFound) return false;
    throw error;
  }
}
