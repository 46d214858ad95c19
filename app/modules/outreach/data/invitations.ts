import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { Answer } from '../rules/answers.ts';

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

/** Invitations, the latest first. */
export function selectInvitations(tx: Tx): Promise<InvitationRow[]> {
  return selectRows(tx).orderBy('sent_on', 'desc').orderBy('id', 'desc').limit(500).execute();
}

export function selectInvitation(tx: Tx, id: string): Promise<InvitationRow | undefined> {
  return selectRows(tx).where('id', '=', id).executeTakeFirst();
}

/** To whom invitations were sent, in Swedish order; of one invitation where it is given. */
export function selectRecipients(tx: Tx, invitationId?: string): Promise<RecipientRow[]> {
  return tx
    .selectFrom('invitation_recipients')
    .select(['id', 'invitation_id as invitationId', 'to_whom as toWhom', 'answered_on as answeredOn', 'version', sql<Answer | null>`answer`.as('answer')])
    .$if(invitationId !== undefined, (query) => query.where('invitation_id', '=', invitationId ?? ''))
    .orderBy(sql`to_whom collate "sv-x-icu"`)
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
