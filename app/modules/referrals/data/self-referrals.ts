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

/** Counts one more within an hour, and gives the count. `key` is a keyed hash. */
export async function countWithinHour(tx: Tx, key: string): Promise<number> {
  const hour = 3_600_000;
  const now = Date.now();
  const { rows } = await sql<{ points: number }>`insert into rate_limits as l (key, points, expire) values (${key}, 1, ${now + hour})
    on conflict (key) do update set points = case when l.expire < ${now} then 1 else l.points + 1 end,
      expire = case when l.expire < ${now} then ${now + hour} else l.expire end
    returning points`.execute(tx);
  return rows[0]?.points ?? 0;
}
