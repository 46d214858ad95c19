import { redirect } from 'react-router';
import { buildAuthorizationUrl, calculatePKCECodeChallenge, randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import { url } from '#app/sitemap.ts';
import { oidcProvider, ownAddress } from './oidc-provider.ts';
import { writeFlow } from './oidc-flow.ts';

/** On to the provider; null when there is none. What must come back is kept, encrypted, in a cookie for ten minutes. */
export async function startAtProvider(request: URL, till: string): Promise<Response | null> {
  const provider = await oidcProvider();
  if (!provider) return null;
  const flow = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), till };
  const address = buildAuthorizationUrl(provider.configuration, {
    redirect_uri: ownAddress(url('signin.oidc_return'), request),
    scope: 'openid profile email',
    state: flow.state,
    nonce: flow.nonce,
    code_challenge: await calculatePKCECodeChallenge(flow.verifier),
    code_challenge_method: 'S256',
  });
  return redirect(address.href, { headers: { 'Set-Cookie': writeFlow(flow) } });
}
