import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { Answer, AnswerCount } from '../rules/answers.ts';

export interface Invitation {
  what: string;
  sentOn: string;
  happensOn: string | null;
  text: string | null;
}

export interface InvitationRow extends Invitation {
  id: string;
}

export interface RecipientRow {
  id: string;
  invitationId: string;
  toWhom: string;
  answer: Answer | null;
  answeredOn: string | null;
  version: number;
}

function selectRows(tx: Tx) {
  return tx.selectFrom('invitations').select(['id', 'what', 'sent_on as sentOn', 'happens_on as happensOn', 'text']);
}

const counts = sql<AnswerCount>`(select jsonb_build_object('sent', count(*), 'yes', count(*) filter (where r.answer = 'yes'),
    'no', count(*) filter (where r.answer = 'no'), 'maybe', count(*) filter (where r.answer = 'maybe'), 'silent', count(*) filter (where r.answer is null))
  from invitation_recipients r where r.collaboration_id = invitations.collaboration_id and r.invitation_id = invitations.id)`;

export type CountedInvitation = InvitationRow & { counts: AnswerCount };

/** One page of the invitations, the latest first, each with how many have answered what, and how many there are. */
export async function selectInvitations(tx: Tx, page: { limit: number; offset: number }): Promise<{ invitations: CountedInvitation[]; total: number }> {
  const rows = await selectRows(tx)
    .select([counts.as('counts'), sql<number>`count(*) over ()::int`.as('total')])
    .orderBy('sent_on', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { total: rows[0]?.total ?? 0, invitations: rows.map(({ total: _, ...row }) => row) };
}

export function selectInvitation(tx: Tx, id: string): Promise<CountedInvitation | undefined> {
  return selectRows(tx).select(counts.as('counts')).where('id', '=', id).executeTakeFirst();
}

/** One page of those an invitation was sent to, in Swedish order, or only of those who are silent. */
export function selectRecipients(
  tx: Tx, invitationId: string, { silent, limit, offset }: { silent: boolean; limit: number; offset: number },
): Promise<(RecipientRow & { total: number })[]> {
  return tx
    .selectFrom('invitation_recipients')
    .select([
      'id', 'invitation_id as invitationId', 'to_whom as toWhom', 'answered_on as answeredOn', 'version',
      sql<Answer | null>`answer`.as('answer'), sql<number>`count(*) over ()::int`.as('total'),
    ])
    .where('invitation_id', '=', invitationId)
    .$if(silent, (query) => query.where('answer', 'is', null))
    .orderBy(sql`to_whom collate "sv-x-icu"`)
    .limit(limit)
    .offset(offset)
    .execute();
}

export interface PartnerInvitation {
  id: string;
  what: string;
  sentOn: string;
  answer: Answer | null;
}

/** What a partner was invited to and answered, the latest first, at most so many. */
export function selectInvitationsOf(tx: Tx, partnerId: string, limit: number): Promise<PartnerInvitation[]> {
  return tx
    .selectFrom('invitation_recipients as r')
    .innerJoin('invitations as i', (join) => join.onRef('i.collaboration_id', '=', 'r.collaboration_id').onRef('i.id', '=', 'r.invitation_id'))
    .select(['i.id', 'i.what', 'i.sent_on as sentOn', sql<Answer | null>`r.answer`.as('answer')])
    .where('r.partner_id', '=', partnerId)
    .orderBy('i.sent_on', 'desc')
    .limit(limit)
    .execute();
}

export async function insertInvitation(tx: Tx, invitation: Invitation & { id: string; createdBy: string }): Promise<void> {
  const { id, what, sentOn, happensOn, text, createdBy } = invitation;
  await tx
    .insertInto('invitations')
    .values({ collaboration_id: sql`app.collaboration()`, id, what, sent_on: sentOn, happens_on: happensOn, text, created_by: createdBy })
    .execute();
}

/** Adds recipients; one who has the invitation already is left as she is. */
export async function insertRecipients(tx: Tx, invitationId: string, recipients: readonly { toWhom: string; partnerId: string | null }[]): Promise<void> {
  if (recipients.length === 0) return;
  await tx
    .insertInto('invitation_recipients')
    .values(recipients.map(({ toWhom, partnerId }) => ({
      collaboration_id: sql<string>`app.collaboration()`, invitation_id: invitationId, partner_id: partnerId, to_whom: toWhom,
    })))
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'invitation_id', 'to_whom']).doNothing())
    .execute();
}

/** Writes an answer, also another than before; false when somebody else wrote since it was read. */
export async function updateAnswer(
  tx: Tx, invitationId: string, { id, version, answer, answeredOn }: { id: string; version: number; answer: Answer; answeredOn: string },
): Promise<boolean> {
  const result = await tx
    .updateTable('invitation_recipients')
    .set({ answer, answered_on: answeredOn, version: version + 1 })
    .where('invitation_id', '=', invitationId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
