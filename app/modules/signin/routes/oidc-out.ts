import { sessionPage } from '#app/platform/session/route.server.ts';
import { endAtProvider } from '../commands/oidc-end.ts';

export const loader = sessionPage('signin.oidc_out', async ({ session, url }) => {
  throw await endAtProvider(session, url);
});
