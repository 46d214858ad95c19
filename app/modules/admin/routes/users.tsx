import { useLoaderData } from 'react-router';
import { listOrganisations, pageOfUsers } from '#app/modules/organisations/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { isId } from '#app/platform/ids/index.ts';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, DataTable, EmptyState, Figure, Link, Page, Pagination } from '#app/ui/index.ts';
import { choices } from '../components/choices.ts';
import { UserFilter } from '../components/user-filter.tsx';
import { pageNumber } from './page-number.ts';

export const loader = page('admin.users', async ({ tx, url: at }) => {
  const letter = /^[A-ZÅÄÖ]$/.exec(at.searchParams.get('bokstav') ?? '')?.[0];
  const asked = at.searchParams.get('organisation') ?? '';
  const organisationId = isId(asked) ? asked : undefined;
  return {
    list: await pageOfUsers(tx, pageNumber(at), { letter, organisationId }),
    organisations: choices(await listOrganisations(tx)),
    filter: { letter, organisationId },
  };
});

export default function Users() {
  const { list, organisations, filter } = useLoaderData<typeof loader>();
  return (
    <Page
      title={m.admin_users_title()}
      lead={m.admin_users_about()}
      action={
        <ButtonLink variant="primary" to={url('admin.user_new')}>
          {m.admin_user_new()}
        </ButtonLink>
      }
    >
      <UserFilter organisations={organisations} {...filter} />
      <DataTable
        caption={m.admin_users_title()}
        hideCaption
        rows={list.rows}
        rowKey={(row) => row.id}
        empty={<EmptyState title={m.admin_users_none()}>{m.admin_users_about()}</EmptyState>}
        columns={[
          { key: 'name', header: m.admin_name(), cell: (row) => <Link to={url('admin.user', { userId: row.id })}>{row.name}</Link> },
          { key: 'email', header: m.admin_email(), cell: (row) => row.email ?? '' },
          { key: 'roles', header: m.admin_roles_now(), numeric: true, cell: (row) => <Figure value={row.memberships} /> },
        ]}
      />
      <Pagination page={list.page} pages={list.pages} total={list.total} />
    </Page>
  );
}
