import { today } from '#app/lib/local-date.ts';
import { nameProblem } from '#app/lib/says-who.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm, Refused } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { m } from '#app/paraglide/messages.js';
import {
  insertInvitation, insertRecipients, selectInvitation, selectInvitations, selectInvitationsOf, selectRecipients, updateAnswer,
  type Invitation,
} from '../data/invitations.ts';
import { selectMeant } from '../data/partners.ts';
import { namesIn, type Answer } from '../rules/answers.ts';

export interface Recipients {
  partnerIds: string[];
  /** Everybody who is a partner today. */
  everyPartner?: boolean;
  /** Others, one on a line; the name of a partner means that partner. */
  others: string | null;
}

const pageSize = 50;

/** One page of the invitations with how many have answered what. */
export async function listInvitations(tx: Tx, askedPage: string | null = null) {
  const page = Math.max(1, Math.trunc(Number(askedPage ?? 1)) || 1);
  const { invitations, total } = await selectInvitations(tx, { limit: pageSize, offset: (page - 1) * pageSize });
  return { invitations, total, page, pages: Math.ceil(total / pageSize) };
}

const shownOfPartner = 20;

/** What a partner was invited to lately, and what it answered. */
export function listInvitationsOf(tx: Tx, partnerId: string) {
  return selectInvitationsOf(tx, partnerId, shownOfPartner);
}

export interface RecipientsAsked {
  /** Only those who have not answered. */
  silent: boolean;
  page: string | null;
}

/** An invitation with one page of those it was sent to. */
export async function readInvitation(tx: Tx, id: string | undefined, asked: RecipientsAsked = { silent: false, page: null }) {
  const invitation = found(await selectInvitation(tx, id ?? ''));
  const page = Math.max(1, Math.trunc(Number(asked.page ?? 1)) || 1);
  const filter = { silent: asked.silent, limit: pageSize, offset: (page - 1) * pageSize };
  const recipients = await selectRecipients(tx, invitation.id, filter);
  const total = recipients[0]?.total ?? 0;
  return { invitation, recipients, counts: invitation.counts, total, page, pages: Math.ceil(total / pageSize) };
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
  found(await selectInvitation(tx, invitationId));
  await insertRecipients(tx, invitationId, await recipientsOf(tx, to));
}

/** Writes what a recipient answered, today or on the day that is given. */
export async function recordAnswer(
  tx: Tx, invitationId: string, recipient: { id: string; version: number; answer: Answer; answeredOn?: string },
): Promise<void> {
  found(await selectInvitation(tx, invitationId));
  if (!(await updateAnswer(tx, invitationId, { answeredOn: today(), ...recipient }))) throw new Refused(m.outreach_refused_changed());
}

async function recipientsOf(tx: Tx, { partnerIds, everyPartner = false, others }: Recipients): Promise<{ toWhom: string; partnerId: string | null }[]> {
  const names = namesIn(others ?? '');
  if (names.some((name) => name.length > 200)) throw new InvalidForm({ others: m.outreach_error_long() });
  if (nameProblem(names, true) !== null) throw new InvalidForm({ others: m.outreach_error_number() });
  const partners = await selectMeant(tx, { every: everyPartner, ids: partnerIds, names });
  const known = new Set(partners.map(({ name }) => name.toLocaleLowerCase('sv')));
  return [
    ...partners.map(({ id, name }) => ({ toWhom: name, partnerId: id })),
    ...names.filter((name) => !known.has(name.toLocaleLowerCase('sv'))).map((toWhom) => ({ toWhom, partnerId: null })),
  ];
}
