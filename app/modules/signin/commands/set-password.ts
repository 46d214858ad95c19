import { audit } from '#app/platform/audit/index.ts';
import { withActor } from '#app/platform/db/index.ts';
import { found } from '#app/platform/errors/index.ts';
import { hashPassword } from '#app/platform/secret/password.ts';
import { signInActor } from '#app/platform/session/actor.ts';
import { endSessionsOf } from '#app/platform/session/store.ts';
import { findLink, useLink } from '../data/links.ts';
import { keepPassword } from '../data/users.ts';
import { redirect } from 'react-router';
import { url } from '#app/sitemap.ts';

/** Sets a password by a link that opens once. Whoever was signed in by the old one is signed out. */
export async function setPassword(token: string, password: string): Promise<Response> {
  const link = found(await withActor(signInActor(null), (tx) => findLink(tx, token, 'set_password')));
  const userId = found(link.userId);
  const passwordHash = await hashPassword(password);
  const actor = signInActor(userId);
  await withActor(actor, async (tx) => {
    found(await useLink(tx, token, 'set_password'));
    await keepPassword(tx, userId, passwordHash);
    await endSessionsOf(tx, userId);
    await audit(tx, actor, { event: 'session.password_set' });
  });
  return redirect(url('signin.start'));
}
