import { redirect } from 'react-router';
import { sessionCommand, sessionPage } from '#app/platform/session/route.server.ts';
import { signOut } from '../commands/sign-out.ts';

export const loader = sessionPage('signin.out', async () => {
  throw redirect('/valj-uppdrag');
});

export const action = sessionCommand('signin.out', async ({ session, values }) => signOut(session, values.overallt === 'ja'));
