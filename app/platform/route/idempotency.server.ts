import { sql } from 'kysely';
import { redirect } from 'react-router';
import type { Actor } from '../access/actor.ts';
import type { Tx } from '../db/index.ts';
import { isId } from '../ids/index.ts';

/**
 * Takes the form's key, or answers what the first post with the same key answered. The second of two posts at once waits
 * here until the first has committed. A form without a key (typed by hand) is not held back.
 */
export async function claimKey(tx: Tx, actor: Actor, key: string): Promise<Response | null> {
  if (!isId(key)) return null;
  const user_key = actor.userId ?? 'public';
  const claimed = await tx
    .insertInto('idempotency_keys')
    .values({ key, user_key })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst();
  if (claimed) return null;
  const earlier = await tx
    .selectFrom('idempotency_keys')
    .select('location')
    .where('key', '=', key)
    .where('user_key', '=', user_key)
    .executeTakeFirst();
  return redirect(earlier?.location ?? '/');
}

/**
 * Whether a form with this key has been sent. A saving of its draft and the sending itself wait for each other here, so that
 * what was still on its way does not bring back what has been sent.
 */
export async function wasSent(tx: Tx, actor: Actor, key: string): Promise<boolean> {
  if (!isId(key)) return false;
  await takeTurns(tx, key);
  const sent = await tx
    .selectFrom('idempotency_keys')
    .select('key')
    .where('key', '=', key)
    .where('user_key', '=', actor.userId ?? 'public')
    .executeTakeFirst();
  return sent !== undefined;
}

/** Until the end of the transaction nobody else saves or sends the form with this key. */
export async function takeTurns(tx: Tx, key: string): Promise<void> {
  if (isId(key)) await sql`select pg_advisory_xact_lock(hashtextextended(${`form ${key}`}, 0))`.execute(tx);
}

export async function rememberLocation(tx: Tx, actor: Actor, key: string, response: Response): Promise<void> {
  if (!isId(key)) return;
  await tx
    .updateTable('idempotency_keys')
    .set({ location: response.headers.get('location') })
    .where('key', '=', key)
    .where('user_key', '=', actor.userId ?? 'public')
    .execute();
}
