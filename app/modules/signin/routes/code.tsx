import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { sessionCommand, sessionPage } from '#app/platform/session/route.server.ts';
import { url } from '#app/sitemap.ts';
import { Page, useRejection } from '#app/ui/index.ts';
import { showFactor } from '../commands/second-factor.ts';
import { CodeForm } from '../components/code-form.tsx';
import { ownPath } from '../rules/own-path.ts';

export const loader = sessionPage('signin.code', async ({ session, url: { searchParams } }) => {
  const till = ownPath(searchParams.get('till'));
  if (session.kind !== 'factor') throw redirect(url('signin.start', {}, { till }));
  if (!session.hasSecret) throw redirect(url('signin.set_up', {}, { till }));
  return { till };
});

export const action = sessionCommand('signin.code', async ({ session, values, form }) => {
  const till = ownPath(String(values.till ?? ''));
  if (session.kind !== 'factor') return redirect(url('signin.start', {}, { till }));
  return showFactor(session, String(form.get('secret_code') ?? ''), till);
});

export default function Code() {
  const { till } = useLoaderData<typeof loader>();
  const failed = useRejection() !== undefined;
  return (
    <Page title={m.signin_code_title()} lead={m.signin_code_lead()} width="reading" failed={failed}>
      <CodeForm till={till} action={m.signin_do()} />
    </Page>
  );
}
