import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { readEnv } from '#app/platform/env/index.ts';
import { parseForm } from '#app/platform/form/parse.ts';
import { sessionCommand, sessionPage } from '#app/platform/session/route.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, Notice, Page, Section, useRejection } from '#app/ui/index.ts';
import { demoPeople, signInDemo } from '../commands/sign-in-demo.ts';
import { signInLocal } from '../commands/sign-in-local.ts';
import { DemoList } from '../components/demo-list.tsx';
import { LocalForm } from '../components/local-form.tsx';
import { signInForm } from '../forms/sign-in-form.ts';
import { groupPeople } from '../rules/group-people.ts';
import { ownPath } from '../rules/own-path.ts';

export const loader = sessionPage('signin.start', async ({ url: { searchParams } }) => {
  const { demo, oidc } = readEnv();
  const till = ownPath(searchParams.get('till'));
  return {
    till,
    demo,
    provider: oidc && { name: oidc.name ?? null, to: url('signin.oidc', {}, { till }) },
    groups: groupPeople(await demoPeople()),
    notice: searchParams.has('avslutad') ? 'ended' : searchParams.has('fel') ? 'failed' : null,
  };
});

export const action = sessionCommand('signin.start', async ({ values, form, address }) => {
  const till = ownPath(String(values.till ?? ''));
  if (values.form === 'demo') return signInDemo(String(values.uppdrag ?? ''), till);
  const typed = { ...values, secret_password: String(form.get('secret_password') ?? '') };
  const { email, secret_password: password } = parseForm(signInForm, typed);
  return signInLocal({ email, password, address, till });
});

export default function SignIn() {
  const { till, demo, provider, groups, notice } = useLoaderData<typeof loader>();
  const failed = useRejection() !== undefined;
  return (
    <Page title={m.signin_title()} lead={demo ? m.signin_lead_demo() : m.signin_lead()} width="reading" failed={failed}>
      {notice === 'ended' ? <Notice title={m.signin_ended_title()}>{m.signin_ended()}</Notice> : null}
      {notice === 'failed' ? <Notice kind="warning" title={m.signin_failed_title()}>{m.signin_failed()}</Notice> : null}
      {provider ? (
        <ButtonLink to={provider.to} variant="primary" external>
          {provider.name ? m.signin_with({ name: provider.name }) : m.signin_with_provider()}
        </ButtonLink>
      ) : null}
      <DemoList groups={groups} till={till} />
      {demo ? (
        <Section title={m.signin_local_title()}>
          <LocalForm till={till} />
        </Section>
      ) : (
        <LocalForm till={till} />
      )}
    </Page>
  );
}
