import { redirect } from 'react-router';
import { createRemoteJWKSet, jwtVerify, type JWTPayload } from 'jose';
import { buildEndSessionUrl } from 'openid-client';
import { audit } from '#app/platform/audit/index.ts';
import { withActor } from '#app/platform/db/index.ts';
import { log } from '#app/platform/log/index.ts';
import { signInActor } from '#app/platform/session/actor.ts';
import type { SessionState } from '#app/platform/session/resolve.ts';
import { secureCookies } from '#app/platform/session/secure.ts';
import { sessionCookie } from '#app/platform/session/token.ts';
import { url } from '#app/sitemap.ts';
import { endProviderSessions, idTokenOf } from '../data/provider-sessions.ts';
import { isLogout } from '../rules/logout-claims.ts';
import { oidcProvider, ownAddress, type Provider } from './oidc-provider.ts';

/** Ends the sessions that the provider says have ended (OpenID Connect Back-Channel Logout 1.0). */
export async function endFromProvider(token: string): Promise<Response> {
  const provider = await oidcProvider();
  const claims = provider && (await verify(provider, token));
  if (!claims || !isLogout(claims)) return new Response(null, { status: 400 });
  const { iss: issuer = '', sid, sub: subject } = claims;
  const actor = signInActor(null);
  await withActor(actor, async (tx) => {
    const users = await endProviderSessions(tx, { issuer, subject, sid: typeof sid === 'string' ? sid : undefined });
    for (const recordId of users) {
      await audit(tx, actor, { event: 'session.signed_out', reason: 'provider', recordKind: 'user', recordId });
    }
  });
  return new Response(null, { status: 200 });
}

async function verify({ configuration, settings }: Provider, token: string): Promise<JWTPayload | null> {
  const { issuer, jwks_uri } = configuration.serverMetadata();
  if (!jwks_uri) return null;
  try {
    const keys = createRemoteJWKSet(new URL(jwks_uri));
    const { payload } = await jwtVerify(token, keys, { issuer, audience: settings.clientId, maxTokenAge: '10 minutes' });
    return payload;
  } catch (error) {
    log.warn({ err: error }, 'a logout token was not taken');
    return null;
  }
}

/** On to the provider, to end its session as well; the cookie of ours that has ended goes now. */
export async function endAtProvider(session: SessionState, at: URL): Promise<Response> {
  const headers = { 'Set-Cookie': sessionCookie(null, secureCookies()) };
  const gone = redirect(url('signin.gone'), { headers });
  const provider = await oidcProvider();
  if (session.kind !== 'ended' || !provider?.configuration.serverMetadata().end_session_endpoint) return gone;
  const idToken = await withActor(signInActor(session.userId), (tx) => idTokenOf(tx, session.sessionId));
  if (!idToken) return gone;
  const address = buildEndSessionUrl(provider.configuration, {
    id_token_hint: idToken,
    post_logout_redirect_uri: ownAddress(url('signin.gone'), at),
  });
  return redirect(address.href, { headers });
}
