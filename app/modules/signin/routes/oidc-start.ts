import { redirect } from 'react-router';
import { sessionPage } from '#app/platform/session/route.server.ts';
import { startAtProvider } from '../commands/oidc-start.ts';
import { ownPath } from '../rules/own-path.ts';

export const loader = sessionPage('signin.oidc', async ({ url }) => {
  const till = ownPath(url.searchParams.get('till'));
  throw (await startAtProvider(url, till)) ?? redirect('/logga-in');
});
