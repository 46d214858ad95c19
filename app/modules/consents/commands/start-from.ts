import { addMonths, today } from '#app/lib/local-date.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found } from '#app/platform/errors/index.ts';
import { selectConsent } from '../data/consents.ts';
import { selectEarlier, selectEarlierScopes, type EarlierConsent } from '../data/earlier.ts';
import { selectSharing } from '../data/sharing.ts';
import { boxValue } from '../rules/choices.ts';
import type { ConsentScope } from '../rules/scopes.ts';
import { startChoices } from './choices.ts';

export type { EarlierConsent };

/** Begins a consent that takes the place of another, from what that one opens today. */
export async function startFrom(tx: Tx, member: Member, caseId: string, consentId: string): Promise<void> {
  const consent = found(await selectConsent(tx, caseId, consentId));
  const open = (await selectSharing(tx, caseId)).filter((line) => line.consentId === consent.id && line.holds);
  await fillIn(tx, member, caseId, { ...consent, replaces: consent.id, lines: open });
}

/** What the way to a new consent may begin from: the last one of an earlier case, or one that has lapsed; null when there is none to see. */
export async function readEarlier(tx: Tx, caseId: string): Promise<EarlierConsent | null> {
  return (await selectEarlier(tx, caseId)) ?? null;
}

/**
 * Fills the way to a new consent in from an earlier one. Nothing of it holds before she has answered anew, its time is not taken
 * along, and `safety` is chosen anew each time.
 */
export async function startLike(tx: Tx, member: Member, caseId: string, consentId: string): Promise<void> {
  const earlier = found(await selectEarlierScopes(tx, caseId, consentId));
  await fillIn(tx, member, caseId, { ...earlier, replaces: '', lines: earlier.scopes.filter(({ category }) => category !== 'safety') });
}

interface Beginning {
  purpose: string;
  language: string;
  replaces: string;
  lines: readonly ConsentScope[];
}

async function fillIn(tx: Tx, member: Member, caseId: string, { purpose, language, replaces, lines }: Beginning): Promise<void> {
  const told = lines.filter(({ category }) => category !== 'identity');
  const each = (values: string[]) => [...new Set(values)];
  await startChoices(tx, member, caseId, {
    replaces, purpose, language, chosen: [], lastDay: addMonths(today(), 12),
    to: each(told.map((line) => line.toOrganisationId)),
    from: each(told.map((line) => line.fromOrganisationId)),
    boxes: each(told.map(boxValue)),
  });
}
