import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { sessionCommand, sessionPage } from '#app/platform/session/route.server.ts';
import { ActionBar, Form, Page, SubmitButton, TextField, useRejection } from '#app/ui/index.ts';
import { linkOpens, makeFirstAdmin } from '../commands/first-admin.ts';
import { LinkGone } from '../components/link-gone.tsx';
import { firstAdminForm } from '../forms/first-admin-form.ts';

export const loader = sessionPage('signin.first_admin', async ({ params, address }) => ({
  opens: await linkOpens(params.token ?? '', 'first_admin', address),
}));

export const action = sessionCommand('signin.first_admin', async ({ params, values, form }) => {
  const typed = { ...values, secret_password: String(form.get('secret_password') ?? '') };
  const { secret_password: password, ...first } = parseForm(firstAdminForm, typed);
  return makeFirstAdmin(params.token ?? '', { ...first, password });
});

export default function FirstAdmin() {
  const { opens } = useLoaderData<typeof loader>();
  const failed = useRejection() !== undefined;
  if (!opens) return <LinkGone />;
  return (
    <Page title={m.signin_first_title()} lead={m.signin_first_lead()} width="reading" failed={failed}>
      <Form>
        <TextField name="collaboration" label={m.signin_first_collaboration()} hint={m.signin_first_collaboration_hint()} required />
        <TextField name="organisation" label={m.signin_first_organisation()} required />
        <TextField name="name" label={m.signin_first_name()} autoComplete="name" required />
        <TextField name="email" label={m.signin_email()} type="email" autoComplete="username" required />
        <TextField
          name="secret_password"
          label={m.signin_password_new()}
          hint={m.signin_password_hint()}
          type="password"
          autoComplete="new-password"
          required
        />
        <ActionBar>
          <SubmitButton>{m.signin_first_do()}</SubmitButton>
        </ActionBar>
      </Form>
    </Page>
  );
}
