import { closable, endOwnConsent, lapsesSoon, readTextVersionOf, type ConsentText } from '#app/modules/consents/index.server.ts';
import { readSettings } from '#app/modules/organisations/index.server.ts';
import { today } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm, Refused } from '#app/platform/errors/index.ts';
import { selectOwnCase } from '../data/own-case.ts';
import { selectOwnConsents, selectOwnLines, type OwnConsent } from '../data/own-consents.ts';
import { choicesOf, linesOf, type OwnChoice } from '../rules/own-choices.ts';

export interface OwnConsentView {
  caseId: string;
  consent: OwnConsent;
  choices: OwnChoice[];
  /** What she was read or heard before she answered. */
  text: ConsentText | null;
}

/** One consent of hers that holds, and what she can close of it. */
export async function readOwnConsent(tx: Tx, consentId: string): Promise<OwnConsentView> {
  const own = found(await selectOwnCase(tx));
  const consent = found((await selectOwnConsents(tx, own.id)).find((each) => each.id === consentId));
  const lines = await selectOwnLines(tx, consentId);
  const text = await readTextVersionOf(tx, { language: consent.textLanguage, version: consent.textVersion });
  return { caseId: own.id, consent, choices: choicesOf(closable(lines)), text };
}

/** Her consents that lapse within the days that the collaboration reminds of: she is told, and need do nothing. */
export async function readLapsing(tx: Tx, caseId: string): Promise<OwnConsent[]> {
  const consents = await selectOwnConsents(tx, caseId);
  const { consentReminderDays } = await readSettings(tx);
  return consents.filter(({ until }) => lapsesSoon({ validTo: until, revokedOn: null }, consentReminderDays, today()));
}

/** She closes some of it herself, from this moment. */
export async function narrowOwnConsent(tx: Tx, consentId: string, chosen: readonly string[]): Promise<void> {
  if (chosen.length === 0) throw new InvalidForm({ lines: m.portfolio_close_none() });
  await readOwnConsent(tx, consentId);
  const lines = linesOf(closable(await selectOwnLines(tx, consentId)), chosen);
  if (lines.length === 0 || !(await endOwnConsent(tx, consentId, lines))) throw new Refused(m.portfolio_close_already());
}

/** She takes all of it back herself, from this moment. */
export async function revokeOwnConsent(tx: Tx, consentId: string): Promise<void> {
  if (!(await endOwnConsent(tx, consentId, null))) throw new Refused(m.portfolio_close_already());
}
