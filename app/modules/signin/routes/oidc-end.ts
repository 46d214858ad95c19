import { sessionCommand } from '#app/platform/session/route.server.ts';
import { endFromProvider } from '../commands/oidc-end.ts';

export const action = sessionCommand('signin.oidc_end', async ({ form }) => endFromProvider(String(form.get('logout_token') ?? '')));
