import { workerActor } from '#app/platform/access/actor.ts';
import { audit } from '#app/platform/audit/index.ts';
import { withActor } from '#app/platform/db/index.ts';
import { found, InvalidForm, NotFound } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { mayTry } from '#app/platform/limits/index.ts';
import { brokenConstraint } from '#app/platform/route/database-error.ts';
import { hashPassword } from '#app/platform/secret/password.ts';
import { signInActor } from '#app/platform/session/actor.ts';
import { newToken } from '#app/platform/session/token.ts';
import { url } from '#app/sitemap.ts';
import { m } from '#app/paraglide/messages.js';
import { insertFirstTenant } from '../data/first-tenant.ts';
import { findLink, hasUsers, keepFirstAdminLink, useLink, type LinkPurpose } from '../data/links.ts';
import { limits } from '../rules/limits.ts';
import { startSession } from './start-session.ts';

/** A path that makes the first administrator, once and within a day; undefined when somebody can sign in already. */
export async function createFirstAdminLink(): Promise<string | undefined> {
  const { token, hash } = newToken();
  return withActor(signInActor(null), async (tx) => {
    if (await hasUsers(tx)) return undefined;
    await keepFirstAdminLink(tx, hash);
    return url('signin.first_admin', { token });
  });
}

/** Whether a link opens. Guesses are counted. */
export async function linkOpens(token: string, purpose: LinkPurpose, address: string): Promise<boolean> {
  if (!(await mayTry(limits.link, address))) throw new NotFound();
  return (await withActor(signInActor(null), (tx) => findLink(tx, token, purpose))) !== undefined;
}

interface FirstAdmin {
  name: string;
  email: string;
  password: string;
  collaboration: string;
  organisation: string;
}

/** Makes the collaboration and its administrator, and signs her in as far as to her second factor. */
export async function makeFirstAdmin(token: string, { password, ...given }: FirstAdmin): Promise<Response> {
  const ids = { collaborationId: newId(), organisationId: newId(), userId: newId(), membershipId: newId() };
  const passwordHash = await hashPassword(password);
  const actor = workerActor(ids.collaborationId);
  try {
    await withActor(actor, async (tx) => {
      found(await useLink(tx, token, 'first_admin'));
      await insertFirstTenant(tx, { ...given, ...ids, passwordHash });
      await audit(tx, actor, { event: 'admin.first_administrator', recordKind: 'user', recordId: ids.userId });
    });
  } catch (error) {
    if (brokenConstraint(error)) throw new InvalidForm({}, m.signin_first_error_taken());
    throw error;
  }
  return startSession({ userId: ids.userId, factor: 'password', till: '/', needsCode: true });
}
