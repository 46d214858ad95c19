import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, NotFound, Refused } from '#app/platform/errors/index.ts';
import { m } from '#app/paraglide/messages.js';
import { selectReferral, type ReferralRow } from '../data/referrals.ts';
import { mayAct, type ReferralAct } from '../rules/referral-states.ts';

/**
 * A referral that the caller has written, about to be acted on.
 * @throws NotFound when it is not hers, Refused when it has come too far for the act
 */
export async function ownReferral(tx: Tx, member: Member, id: string | undefined, act: ReferralAct): Promise<ReferralRow> {
  const row = found(await selectReferral(tx, id));
  if (row.createdBy !== member.userId) throw new NotFound();
  if (!mayAct(row.state, 'author', act)) throw new Refused(m.referrals_moved_on());
  return row;
}
