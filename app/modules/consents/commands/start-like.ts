import { addMonths, today } from '#app/lib/local-date.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found } from '#app/platform/errors/index.ts';
import { selectEarlier, selectEarlierScopes, type EarlierConsent } from '../data/earlier.ts';
import { boxValue } from '../rules/choices.ts';
import { keepChoices } from './choices.ts';

export type { EarlierConsent };

/** What the way to a new consent may begin from: the last one of an earlier case, or one that has lapsed; null when there is none to see. */
export async function readEarlier(tx: Tx, caseId: string): Promise<EarlierConsent | null> {
  return (await selectEarlier(tx, caseId)) ?? null;
}

/**
 * Fills the way to a new consent in from an earlier one. Nothing of it holds before she has answered anew, its time is not taken
 * along, and `safety` is chosen anew each time.
 */
export async function startLike(tx: Tx, member: Member, caseId: string, consentId: string): Promise<void> {
  const { scopes, purpose, language } = found(await selectEarlierScopes(tx, caseId, consentId));
  const told = scopes.filter(({ category }) => category !== 'identity' && category !== 'safety');
  const each = (values: string[]) => [...new Set(values)];
  await keepChoices(tx, member, caseId, {
    replaces: '', purpose, language, chosen: [], lastDay: addMonths(today(), 12),
    to: each(told.map((scope) => scope.toOrganisationId)),
    from: each(told.map((scope) => scope.fromOrganisationId)),
    boxes: each(told.map(boxValue)),
  });
}
