import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { sessionCommand, sessionPage } from '#app/platform/session/route.server.ts';
import { ActionBar, Form, Page, SubmitButton, TextField, useRejection } from '#app/ui/index.ts';
import { linkOpens } from '../commands/first-admin.ts';
import { setPassword } from '../commands/set-password.ts';
import { LinkGone } from '../components/link-gone.tsx';
import { passwordForm } from '../forms/new-password.ts';

export const loader = sessionPage('signin.password', async ({ params, address }) => ({
  opens: await linkOpens(params.token ?? '', 'set_password', address),
}));

export const action = sessionCommand('signin.password', async ({ params, form }) => {
  const { secret_password } = parseForm(passwordForm, { secret_password: String(form.get('secret_password') ?? '') });
  return setPassword(params.token ?? '', secret_password);
});

export default function Password() {
  const { opens } = useLoaderData<typeof loader>();
  const failed = useRejection() !== undefined;
  if (!opens) return <LinkGone />;
  return (
    <Page title={m.signin_password_title()} lead={m.signin_password_lead()} width="reading" failed={failed}>
      <Form>
        <TextField
          name="secret_password"
          label={m.signin_password_new()}
          hint={m.signin_password_hint()}
          type="password"
          autoComplete="new-password"
          required
        />
        <ActionBar>
          <SubmitButton>{m.signin_password_do()}</SubmitButton>
        </ActionBar>
      </Form>
    </Page>
  );
}
