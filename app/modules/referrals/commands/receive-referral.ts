import { today as todayIn } from '#app/lib/local-date.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, NotFound, Refused } from '#app/platform/errors/index.ts';
import { m } from '#app/paraglide/messages.js';
import { lockReferral, selectReferral, type ReferralRow } from '../data/referrals.ts';
import { moveReferral } from '../data/write-referrals.ts';
import { addToThread } from '../rules/complement-thread.ts';
import { mayAct, stateAfter, type ReferralAct } from '../rules/referral-states.ts';

/**
 * A referral that waits for the caller's organisation, held until the transaction ends: of two who decide, one does.
 * @throws NotFound when it is not hers to decide, Refused when a colleague came first
 */
export async function takeReferral(tx: Tx, member: Member, id: string | undefined, act: ReferralAct): Promise<ReferralRow> {
  if (!(await lockReferral(tx, id))) throw new Refused(m.referrals_decided_already());
  const row = found(await selectReferral(tx, id));
  if (row.toOrganisationId !== member.organisationId) throw new NotFound();
  if (!mayAct(row.state, 'receiver', act)) throw new Refused(m.referrals_decided_already());
  return row;
}

/** Says no, with the reason and what she was pointed to instead. */
export async function declineReferral(tx: Tx, member: Member, id: string, reason: string, pointedTo: string): Promise<void> {
  const row = await takeReferral(tx, member, id, 'decline');
  const decision = { decided_on: todayIn(), decline_reason: reason, pointed_to: pointedTo };
  await moveReferral(tx, id, row.state, { state: stateAfter('decline'), ...decision });
}

/** Asks the author for more; the referral waits on her. */
export async function askForMore(tx: Tx, member: Member, id: string, question: string): Promise<void> {
  const row = await takeReferral(tx, member, id, 'ask');
  if (row.createdBy === null) throw new Refused(m.referrals_ask_self());
  await moveReferral(tx, id, row.state, { state: stateAfter('ask'), complement_question: addToThread(row.questions, question) });
}
