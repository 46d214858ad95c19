import { redirectDocument } from 'react-router';
import { audit } from '#app/platform/audit/index.ts';
import { withActor } from '#app/platform/db/index.ts';
import { signInActor } from '#app/platform/session/actor.ts';
import type { SessionState } from '#app/platform/session/resolve.ts';
import { secureCookies } from '#app/platform/session/secure.ts';
import { endSession, endSessionsOf } from '#app/platform/session/store.ts';
import { sessionCookie } from '#app/platform/session/token.ts';
import { idTokenOf } from '../data/provider-sessions.ts';

/**
 * Ends the session, or all sessions of its user. When a provider is to be told too, the cookie stays for the next page, which
 * finds by it whom to tell about; it opens nothing any more.
 */
export async function signOut(session: SessionState, everywhere: boolean): Promise<Response> {
  const own = session.kind === 'none' || session.kind === 'ended' ? null : session.kind === 'member' ? session.member : session;
  let atProvider = false;
  if (own) {
    const actor = signInActor(own.userId, session.kind === 'member' ? session.member : null);
    atProvider = await withActor(actor, async (tx) => {
      await (everywhere ? endSessionsOf(tx, own.userId) : endSession(tx, own.sessionId));
      await audit(tx, actor, { event: everywhere ? 'session.signed_out_everywhere' : 'session.signed_out' });
      return (await idTokenOf(tx, own.sessionId)) !== null;
    });
  }
  if (atProvider) return redirectDocument('/utloggad?tjanst=1');
  return redirectDocument('/utloggad', { headers: { 'Set-Cookie': sessionCookie(null, secureCookies()) } });
}
