import { redirect } from 'react-router';
import { audit } from '#app/platform/audit/index.ts';
import { withActor } from '#app/platform/db/index.ts';
import { signInActor } from '#app/platform/session/actor.ts';
import { secureCookies } from '#app/platform/session/secure.ts';
import { openSession, type Factor, type MembershipKey } from '#app/platform/session/store.ts';
import { sessionCookie } from '#app/platform/session/token.ts';

interface Start {
  userId: string;
  factor: Factor;
  till: string;
  membership?: MembershipKey;
  /** A second factor is to be shown before anything else. */
  needsCode?: boolean;
  oidc?: { sid: string | null; idToken: Buffer | null };
}

/** Signs a user in: a new session, its trace, and the way to where she was going. */
export async function startSession(start: Start): Promise<Response> {
  const { userId, factor, till, membership, needsCode = false, oidc } = start;
  const actor = signInActor(userId, membership);
  const token = await withActor(actor, async (tx) => {
    await audit(tx, actor, { event: needsCode ? 'session.password_shown' : 'session.signed_in', reason: factor });
    return openSession(tx, { userId, factor, membership, oidcSid: oidc?.sid, oidcIdToken: oidc?.idToken });
  });
  return goOn(token, needsCode ? '/logga-in/kod' : membership ? till : '/valj-uppdrag', till);
}

/** On to a page with a new token; `till` is handed on while there are more steps to take. */
export function goOn(token: string, path: string, till: string): Response {
  const address = path === till || till === '/' ? path : `${path}?${new URLSearchParams({ till }).toString()}`;
  return redirect(address, { headers: { 'Set-Cookie': sessionCookie(token, secureCookies()) } });
}
