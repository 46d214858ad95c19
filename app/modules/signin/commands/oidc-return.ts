import { redirect } from 'react-router';
import { authorizationCodeGrant, fetchUserInfo } from 'openid-client';
import { withActor } from '#app/platform/db/index.ts';
import { log } from '#app/platform/log/index.ts';
import { signInActor } from '#app/platform/session/actor.ts';
import { url } from '#app/sitemap.ts';
import { listOwnMemberships } from '../data/memberships.ts';
import { sealIdToken } from '../data/provider-sessions.ts';
import { readFlow, writeFlow, type Flow } from './oidc-flow.ts';
import { oidcProvider, ownAddress, type Provider } from './oidc-provider.ts';
import { logFailure } from './sign-in-local.ts';
import { startSession } from './start-session.ts';
import { userOf, type Claims } from './user-of-claims.ts';

/** Signs in whoever comes back from the provider with a code that is hers; anybody else is sent to the sign-in page. */
export async function returnFromProvider(request: Request, at: URL): Promise<Response> {
  const response = (await signIn(request, at)) ?? redirect(url('signin.start', {}, { fel: '1' }));
  response.headers.append('Set-Cookie', writeFlow(null));
  return response;
}

async function signIn(request: Request, at: URL): Promise<Response | null> {
  const provider = await oidcProvider();
  const flow = readFlow(request);
  const answer = provider && flow && (await redeem(provider, flow, at));
  if (!answer) return refuse('provider');
  const userId = await userOf(answer.claims, provider.settings);
  if (!userId) return refuse('no_membership');
  const own = await withActor(signInActor(userId), (tx) => listOwnMemberships(tx, userId));
  return startSession({
    userId,
    factor: 'oidc',
    till: flow.till,
    membership: own.length === 1 ? own[0] : undefined,
    oidc: { sid: answer.sid, idToken: sealIdToken(answer.idToken) },
  });
}

interface Answer {
  claims: Claims;
  sid: string | null;
  idToken: string;
}

/** Changes the code for the provider's statement, checked against what was sent with it. */
async function redeem({ configuration }: Provider, flow: Flow, at: URL): Promise<Answer | null> {
  const returned = new URL(ownAddress(url('signin.oidc_return'), at));
  returned.search = at.search;
  try {
    const tokens = await authorizationCodeGrant(configuration, returned, {
      pkceCodeVerifier: flow.verifier,
      expectedState: flow.state,
      expectedNonce: flow.nonce,
      idTokenExpected: true,
    });
    const own = tokens.claims();
    if (!own || !tokens.id_token) return null;
    const hasMore = configuration.serverMetadata().userinfo_endpoint !== undefined;
    const more = hasMore ? await fetchUserInfo(configuration, tokens.access_token, own.sub) : {};
    return { claims: { ...more, ...own }, sid: typeof own.sid === 'string' ? own.sid : null, idToken: tokens.id_token };
  } catch (error) {
    log.warn({ err: error }, 'the provider’s answer was not taken');
    return null;
  }
}

async function refuse(reason: string): Promise<null> {
  await logFailure(reason);
  return null;
}
