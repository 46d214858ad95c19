import { today as todayIn } from '#app/lib/local-date.ts';
import { endReferralDisclosures, insertDisclosures } from '#app/modules/consents/index.server.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { InvalidForm, Refused } from '#app/platform/errors/index.ts';
import { m } from '#app/paraglide/messages.js';
import { moveReferral, updateDraft } from '../data/write-referrals.ts';
import { addToThread } from '../rules/complement-thread.ts';
import { missingToSend } from '../rules/missing-to-send.ts';
import { emptyContent, type ReferralContent } from '../rules/referral-content.ts';
import { stateAfter } from '../rules/referral-states.ts';
import { missingMessages } from './field-words.ts';
import { ownReferral } from './own-referral.ts';
import { saveDraft } from './save-draft.ts';

/** What the receiver reads in a referral. */
const disclosed = ['identity', 'work', 'language'] as const;

/**
 * Saves and sends: her agreement opens the referral to the receiver in the same transaction.
 * @throws InvalidForm with what is missing, field by field
 */
export async function sendReferral(tx: Tx, member: Member, id: string, version: number, content: ReferralContent): Promise<void> {
  const today = todayIn();
  const missing = missingToSend(content, today);
  if (missing.length > 0) throw new InvalidForm(missingMessages(missing));
  await saveDraft(tx, member, id, version, content);
  const [from, to] = [member.organisationId ?? '', content.toOrganisationId ?? ''];
  if (from !== to) {
    const ground = { caseId: null, referralId: id, consentId: null, purpose: 'referral', validTo: null, createdBy: member.userId };
    await insertDisclosures(tx, ground, disclosed.map((category) => ({ fromOrganisationId: from, toOrganisationId: to, category })));
  }
  await move(tx, id, 'draft', { state: stateAfter('send'), sent_on: today });
}

/** Answers what the receiver asked; the referral is with the receiver again. */
export async function answerReferral(tx: Tx, member: Member, id: string, answer: string): Promise<void> {
  const row = await ownReferral(tx, member, id, 'answer');
  await move(tx, id, row.state, { state: stateAfter('answer'), complement_answer: addToThread(row.answers, answer) });
}

/** Takes a referral back and closes it to the receiver. A draft is emptied: what was never sent is not kept. */
export async function withdrawReferral(tx: Tx, member: Member, id: string): Promise<void> {
  const row = await ownReferral(tx, member, id, 'withdraw');
  if (row.state === 'draft') await updateDraft(tx, id, row.version, emptyContent);
  await endReferralDisclosures(tx, id);
  await move(tx, id, row.state, { state: stateAfter('withdraw'), decided_on: todayIn() });
}

async function move(tx: Tx, ...args: Parameters<typeof moveReferral> extends [Tx, ...infer Rest] ? Rest : never): Promise<void> {
  if (!(await moveReferral(tx, ...args))) throw new Refused(m.referrals_moved_on());
}
