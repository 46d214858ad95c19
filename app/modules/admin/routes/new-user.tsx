import { redirect, useLoaderData } from 'react-router';
import { today } from '#app/lib/local-date.ts';
import { addUser, listAreas, listOrganisations } from '#app/modules/organisations/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Form, Page, SubmitButton, TextField, useRejection } from '#app/ui/index.ts';
import { choices } from '../components/choices.ts';
import { MembershipFields } from '../components/membership-fields.tsx';
import { givenRoles, userForm } from '../forms/membership-forms.ts';

export const loader = page('admin.user_new', async ({ tx }) => ({
  organisations: choices(await listOrganisations(tx)),
  areas: choices(await listAreas(tx)),
  roles: [...givenRoles],
  today: today('Europe/Stockholm'),
}));

export const action = command('admin.user_new', async ({ tx, member, values }) => {
  const { name, email, ...given } = parseForm(userForm, values);
  return redirect(url('admin.user', { userId: await addUser(tx, member, { name, email }, given) }));
});

export default function NewUser() {
  const { organisations, areas, roles, today: day } = useLoaderData<typeof loader>();
  const failed = useRejection() !== undefined;
  const crumbs = [{ label: m.admin_users_title(), to: url('admin.users') }];
  return (
    <Page title={m.admin_user_new()} lead={m.admin_user_new_lead()} breadcrumbs={crumbs} width="reading" failed={failed}>
      <Form>
        <TextField name="name" label={m.admin_name()} required />
        <TextField name="email" label={m.admin_email()} type="email" required />
        <MembershipFields organisations={organisations} areas={areas} roles={roles} today={day} />
        <ActionBar>
          <SubmitButton>{m.admin_user_add()}</SubmitButton>
        </ActionBar>
      </Form>
    </Page>
  );
}
