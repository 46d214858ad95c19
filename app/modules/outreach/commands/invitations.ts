import { today } from '#app/lib/local-date.ts';
import { nameProblem } from '#app/lib/says-who.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm, Refused } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { m } from '#app/paraglide/messages.js';
import {
  insertInvitation, insertRecipients, selectInvitation, selectInvitations, selectRecipients, updateAnswer,
  type Invitation, type InvitationRow, type RecipientRow,
} from '../data/invitations.ts';
import { selectPartners } from '../data/partners.ts';
import { countAnswers, namesIn, type Answer, type AnswerCount } from '../rules/answers.ts';

export interface Recipients {
  partnerIds: string[];
  /** Others, one on a line. */
  others: string | null;
}

/** Invitations with how many have answered what. */
export async function listInvitations(tx: Tx): Promise<(InvitationRow & { counts: AnswerCount })[]> {
  const recipients = Map.groupBy(await selectRecipients(tx), ({ invitationId }) => invitationId);
  return (await selectInvitations(tx)).map((invitation) => ({ ...invitation, counts: countAnswers(recipients.get(invitation.id) ?? []) }));
}

export async function readInvitation(tx: Tx, id: string | undefined): Promise<{ invitation: InvitationRow; recipients: RecipientRow[]; counts: AnswerCount }> {
  const invitation = found(await selectInvitation(tx, id ?? ''));
  const recipients = await selectRecipients(tx, invitation.id);
  return { invitation, recipients, counts: countAnswers(recipients) };
}

/** Writes down an invitation that was sent, and to whom. */
export async function sendInvitation(tx: Tx, member: Member, invitation: Invitation, to: Recipients): Promise<string> {
  if (nameProblem([invitation.what, invitation.text], true) !== null) throw new InvalidForm({ text: m.outreach_error_number() });
  const id = newId();
  const recipients = await recipientsOf(tx, to);
  if (recipients.length === 0) throw new InvalidForm({ others: m.outreach_error_nobody() });
  await insertInvitation(tx, { ...invitation, id, createdBy: member.userId });
  await insertRecipients(tx, id, recipients);
  return id;
}

export async function addRecipients(tx: Tx, invitationId: string, to: Recipients): Promise<void> {
  await readInvitation(tx, invitationId);
  await insertRecipients(tx, invitationId, await recipientsOf(tx, to));
}

/** Writes what a recipient answered, today or on the day that is given. */
export async function recordAnswer(
  tx: Tx, invitationId: string, recipient: { id: string; version: number; answer: Answer; answeredOn?: string },
): Promise<void> {
  await readInvitation(tx, invitationId);
  if (!(await updateAnswer(tx, invitationId, { answeredOn: today(), ...recipient }))) throw new Refused(m.outreach_refused_changed());
}

async function recipientsOf(tx: Tx, { partnerIds, others }: Recipients): Promise<{ toWhom: string; partnerId: string | null }[]> {
  const partners = (await selectPartners(tx)).filter(({ id }) => partnerIds.includes(id)).map(({ id, name }) => ({ toWhom: name, partnerId: id }));
  const names = namesIn(others ?? '');
  if (names.some((name) => name.length > 200)) throw new InvalidForm({ others: m.outreach_error_long() });
  if (nameProblem(names, true) !== null) throw new InvalidForm({ others: m.outreach_error_number() });
  return [...partners, ...names.filter((name) => !partners.some(({ toWhom }) => toWhom === name)).map((toWhom) => ({ toWhom, partnerId: null }))];
}
