import { sessionPage } from '#app/platform/session/route.server.ts';
import { returnFromProvider } from '../commands/oidc-return.ts';

export const loader = sessionPage('signin.oidc_return', async ({ request, url }) => {
  throw await returnFromProvider(request, url);
});
