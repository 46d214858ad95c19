import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import { isId, newId } from '#app/platform/ids/index.ts';

export interface OpenCollaboration {
  id: string;
  name: string;
  receiverId: string;
}

/** Collaborations that anybody may ask for support. */
export async function selectOpenCollaborations(tx: Tx): Promise<OpenCollaboration[]> {
  const rows = await tx
    .selectFrom('collaborations')
    .select(['id', 'name', 'self_referral_organisation_id as receiverId'])
    .where('self_referral_organisation_id', 'is not', null)
    .orderBy(sql`name collate "sv-x-icu"`)
    .execute();
  return rows.flatMap(({ receiverId, ...row }) => (receiverId ? [{ ...row, receiverId }] : []));
}

export async function selectOpenCollaboration(tx: Tx, id: string | undefined): Promise<OpenCollaboration | undefined> {
  return isId(id) ? (await selectOpenCollaborations(tx)).find((each) => each.id === id) : undefined;
}

/** What a person says when she asks for support herself: no number, nothing about health. */
export interface OwnWords {
  alias: string;
  language: string;
  needsInterpreter: boolean;
  safeContact: string;
  ownWishes: string;
}

export async function insertSelfReferral(tx: Tx, to: OpenCollaboration, words: OwnWords): Promise<void> {
  await tx
    .insertInto('referrals')
    .values({
      collaboration_id: to.id,
      id: newId(),
      kind: 'self',
      state: 'sent',
      to_organisation_id: to.receiverId,
      alias: words.alias,
      language: words.language,
      needs_interpreter: words.needsInterpreter,
      safe_contact: words.safeContact,
      own_wishes: words.ownWishes,
      sent_on: sql<string>`app.today()`,
    })
    .execute();
}
