import { redirect, useActionData, useLoaderData } from 'react-router';
import { today } from '#app/lib/local-date.ts';
import { addMembership, endMembership, giveFactorResetLink, givePasswordLink, listAreas, listMembershipsOf, listOrganisations, readUser } from '#app/modules/organisations/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { readEnv } from '#app/platform/env/index.ts';
import { found } from '#app/platform/errors/index.ts';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Form, Page, Section, SubmitButton, useRejection } from '#app/ui/index.ts';
import { choices } from '../components/choices.ts';
import { MembershipFields } from '../components/membership-fields.tsx';
import { MembershipTable } from '../components/membership-table.tsx';
import { OneTimeLink } from '../components/one-time-link.tsx';
import { endForm, givenRoles, membershipForm } from '../forms/membership-forms.ts';

export const loader = page('admin.user', async ({ tx, params, member, url: at }) => {
  const user = found(await readUser(tx, params.userId ?? ''));
  return {
    user,
    isSelf: user.id === member.userId,
    memberships: await listMembershipsOf(tx, user.id),
    organisations: choices(await listOrganisations(tx)),
    areas: choices(await listAreas(tx)),
    roles: [...givenRoles],
    today: today('Europe/Stockholm'),
    origin: new URL(readEnv().publicUrl ?? at.origin).origin,
  };
});

export const action = command('admin.user', async ({ tx, member, params, values, version }) => {
  const userId = params.userId ?? '';
  if (values.form === 'link') return Response.json({ link: await givePasswordLink(tx, member, userId) });
  if (values.form === 'reset') return Response.json({ reset: await giveFactorResetLink(tx, member, userId) });
  if (values.form === 'add') await addMembership(tx, member, userId, parseForm(membershipForm, values));
  else await endMembership(tx, member, { userId, version, ...parseForm(endForm, values) });
  return redirect(url('admin.user', { userId }));
});

export default function User() {
  const { user, isSelf, memberships, origin, today: day, ...choose } = useLoaderData<typeof loader>();
  const answer: { link?: string; reset?: string } | undefined = useActionData();
  const failed = useRejection() !== undefined;
  const crumbs = [{ label: m.admin_users_title(), to: url('admin.users') }];
  const documentTitle = m.admin_user_title();
  return (
    <Page title={user.name} documentTitle={documentTitle} lead={user.email} breadcrumbs={crumbs} failed={failed}>
      <Section title={m.admin_roles_title()} lead={isSelf ? m.admin_roles_own() : m.admin_roles_lead()}>
        <MembershipTable memberships={memberships} today={day} mayEnd={!isSelf} />
      </Section>
      {isSelf || user.isDemo ? null : (
        <>
          <OneTimeLink name="link" title={m.admin_link_title()} lead={m.admin_link_lead()} link={answer?.link && origin + answer.link}>
            {m.admin_link_do()}
          </OneTimeLink>
          <OneTimeLink name="reset" title={m.admin_reset_title()} lead={m.admin_reset_lead()} link={answer?.reset && origin + answer.reset}>
            {m.admin_reset_do()}
          </OneTimeLink>
        </>
      )}
      {isSelf ? null : (
        <Section title={m.admin_membership_new()}>
          <Form name="add">
            <MembershipFields {...choose} today={day} />
            <ActionBar>
              <SubmitButton>{m.admin_membership_add()}</SubmitButton>
            </ActionBar>
          </Form>
        </Section>
      )}
    </Page>
  );
}
