import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import { hashToken } from '#app/platform/session/token.ts';

export type LinkPurpose = 'first_admin' | 'set_password' | 'reset_factor';

/** Whether a link still opens, and for whom. */
export function findLink(tx: Tx, token: string, purpose: LinkPurpose): Promise<{ userId: string | null } | undefined> {
  return tx
    .selectFrom('one_time_links')
    .select('user_id as userId')
    .where('token_hash', '=', hashToken(token))
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .executeTakeFirst();
}

/** Uses a link up; undefined when it does not open any more, so that of two at once only one gets in. */
export function useLink(tx: Tx, token: string, purpose: LinkPurpose): Promise<{ userId: string | null } | undefined> {
  return tx
    .updateTable('one_time_links')
    .set({ used_at: sql`now()` })
    .where('token_hash', '=', hashToken(token))
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .returning('user_id as userId')
    .executeTakeFirst();
}

/** Keeps the link for the first administrator, in place of one that was printed before. */
export async function keepFirstAdminLink(tx: Tx, hash: Buffer): Promise<void> {
  await tx.updateTable('one_time_links').set({ used_at: sql`now()` }).where('purpose', '=', 'first_admin').where('used_at', 'is', null).execute();
  await tx
    .insertInto('one_time_links')
    .values({ token_hash: hash, purpose: 'first_admin', expires_at: sql`now() + interval '24 hours'` })
    .execute();
}

export async function hasUsers(tx: Tx): Promise<boolean> {
  return (await tx.selectFrom('users').select('id').limit(1).executeTakeFirst()) !== undefined;
}
