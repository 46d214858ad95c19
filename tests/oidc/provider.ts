import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

type Claims = Record<string, unknown>;

interface TestProvider {
  issuer: string;
  stop: () => Promise<void>;
}

export const client = { client_id: 'samsteg', client_secret: 'a-secret-for-the-test-alone' };

/** A real OpenID provider on loopback. Whoever types a login name gets the claims under that name. */
export async function startProvider(people: Record<string, Claims>, own: string): Promise<TestProvider> {
  const later: { handle?: ReturnType<Provider['callback']> } = {};
  const server = createServer((request, response) => void later.handle?.(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        ...client,
        redirect_uris: [`${own}/logga-in/oidc/retur`],
        post_logout_redirect_uris: [`${own}/utloggad`],
        backchannel_logout_uri: `${own}/logga-in/oidc/avslut`,
        backchannel_logout_session_required: true,
      },
    ],
    claims: { openid: ['sub', 'organisation', 'role', 'memberships'], profile: ['name'], email: ['email', 'email_verified'] },
    features: { backchannelLogout: { enabled: true }, devInteractions: { enabled: true } },
    // The provider's own way refuses loopback addresses.
    fetch: (url, options) => fetch(url, { method: options?.method, headers: options?.headers, body: options?.body }),
    cookies: { keys: ['only for the test'] },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub, ...people[sub] }) }),
  });
  later.handle = provider.callback();
  return { issuer, stop: () => close(server) };
}

/** A server of our own that takes the provider's message that a session has ended. */
export async function listenForLogout(take: (token: string) => Promise<Response>): Promise<TestProvider> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      void take(new URLSearchParams(body).get('logout_token') ?? '').then(({ status }) => response.writeHead(status).end());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => close(server) };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
