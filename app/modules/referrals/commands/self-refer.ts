import type { Tx } from '#app/platform/db/index.ts';
import { found, Refused } from '#app/platform/errors/index.ts';
import { countWithinHour } from '#app/platform/limits/index.ts';
import { keyedHash } from '#app/platform/secret/index.ts';
import { m } from '#app/paraglide/messages.js';
import { insertSelfReferral, selectOpenCollaboration, selectOpenCollaborations, type OwnWords } from '../data/self-referrals.ts';

const perAddress = 5;
const perCollaboration = 100;

/** Collaborations that anybody may ask for support, without what only we need to know of them. */
export async function readOpenCollaborations(tx: Tx) {
  return (await selectOpenCollaborations(tx)).map(({ id, name }) => ({ id, name }));
}

export async function readOpenCollaboration(tx: Tx, id: string | undefined) {
  const { name } = found(await selectOpenCollaboration(tx, id));
  return { name };
}

/**
 * Somebody asks for support herself.
 * @throws Refused when too many came from the same place, or in all, within the hour
 */
export async function selfRefer(tx: Tx, collaborationId: string | undefined, address: string, words: OwnWords): Promise<void> {
  const to = found(await selectOpenCollaboration(tx, collaborationId));
  const counts = [
    (await countWithinHour(tx, keyedHash('self-referral', address))) > perAddress,
    (await countWithinHour(tx, keyedHash('self-referral', to.id))) > perCollaboration,
  ];
  if (counts.includes(true)) throw new Refused(m.referrals_self_too_many());
  await insertSelfReferral(tx, to, words);
}
