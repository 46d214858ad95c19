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

export async function rememberLocation(tx: Tx, actor: Actor, key: string, response: Response): Promise<void> {
  if (!isId(key)) return;
  await tx
    .updateTable('idempotency_keys')
    .set({ location: response.headers.get('location') })
    .where('key', '=', key)
    .where('user_key', '=', actor.userId ?? 'public')
    .execute();
}
