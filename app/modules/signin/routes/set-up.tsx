import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { sessionCommand, sessionPage } from '#app/platform/session/route.server.ts';
import { url } from '#app/sitemap.ts';
import { Page, Section, useRejection } from '#app/ui/index.ts';
import { offerFactor, setUpFactor } from '../commands/second-factor.ts';
import { CodeForm } from '../components/code-form.tsx';
import { ownPath } from '../rules/own-path.ts';

export const loader = sessionPage('signin.set_up', async ({ session, url: { searchParams } }) => {
  const till = ownPath(searchParams.get('till'));
  if (session.kind !== 'factor') throw redirect(url('signin.start', {}, { till }));
  if (session.hasSecret) throw redirect(url('signin.code', {}, { till }));
  return { till, setup: await offerFactor(session) };
});

export const action = sessionCommand('signin.set_up', async ({ session, values, form }) => {
  const till = ownPath(String(values.till ?? ''));
  if (session.kind !== 'factor' || session.hasSecret) return redirect(url('signin.start', {}, { till }));
  return setUpFactor(session, String(form.get('secret_code') ?? ''), till);
});

export default function SetUp() {
  const { till, setup } = useLoaderData<typeof loader>();
  const failed = useRejection() !== undefined;
  return (
    <Page title={m.signin_setup_title()} lead={m.signin_setup_lead()} width="reading" failed={failed}>
      <Section title={m.signin_setup_app_title()}>
        <p>{m.signin_setup_app()}</p>
        <img src={setup.picture} alt={m.signin_setup_picture()} width={220} height={220} />
        <p>{m.signin_setup_text()}</p>
        <p>
          <code>{setup.text}</code>
        </p>
      </Section>
      <Section title={m.signin_setup_code_title()}>
        <CodeForm till={till} action={m.signin_setup_do()} />
      </Section>
    </Page>
  );
}
