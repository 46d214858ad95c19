import { redirect } from 'react-router';
import { audit } from '#app/platform/audit/index.ts';
import { withActor } from '#app/platform/db/index.ts';
import { found } from '#app/platform/errors/index.ts';
import { signInActor } from '#app/platform/session/actor.ts';
import { endSessionsOf } from '#app/platform/session/store.ts';
import { url } from '#app/sitemap.ts';
import { findLink, useLink } from '../data/links.ts';
import { forgetFactor } from '../data/users.ts';

/**
 * Takes a lost second factor away, by a link that opens once. It signs nobody in: her password is asked for next, and then a new
 * factor is set up. Whoever was signed in as her is signed out.
 */
export async function resetFactor(token: string): Promise<Response> {
  const { userId } = found(await withActor(signInActor(null), (tx) => findLink(tx, token, 'reset_factor')));
  const actor = signInActor(found(userId));
  await withActor(actor, async (tx) => {
    found(await useLink(tx, token, 'reset_factor'));
    await forgetFactor(tx, found(userId));
    await endSessionsOf(tx, found(userId));
    await audit(tx, actor, { event: 'session.factor_reset' });
  });
  return redirect(url('signin.start'));
}
