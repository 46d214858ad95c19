import { redirect, useLoaderData } from 'react-router';
import { addOrganisation, pageOfOrganisations } from '#app/modules/organisations/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, DataTable, EmptyState, Figure, Form, Link, Page, Pagination, Section, SubmitButton, useRejection } from '#app/ui/index.ts';
import { kindLabel } from '../components/kind-label.ts';
import { OrganisationFields } from '../components/organisation-fields.tsx';
import { organisationForm, organisationKinds } from '../forms/name-forms.ts';
import { pageNumber } from './page-number.ts';

export const loader = page('admin.organisations', async ({ tx, url: at }) => ({
  list: await pageOfOrganisations(tx, pageNumber(at)),
  kinds: [...organisationKinds],
}));

export const action = command('admin.organisations', async ({ tx, member, values }) => {
  await addOrganisation(tx, member, parseForm(organisationForm, values));
  return redirect(url('admin.organisations'));
});

export default function Organisations() {
  const { list, kinds } = useLoaderData<typeof loader>();
  const failed = useRejection() !== undefined;
  return (
    <Page title={m.admin_organisations_title()} lead={m.admin_organisations_about()} failed={failed}>
      <DataTable
        caption={m.admin_organisations_title()}
        hideCaption
        rows={list.rows}
        rowKey={(row) => row.id}
        empty={<EmptyState title={m.admin_organisations_none()}>{m.admin_organisations_about()}</EmptyState>}
        columns={[
          {
            key: 'name',
            header: m.admin_name(),
            cell: (row) => <Link to={url('admin.organisation', { organisationId: row.id })}>{row.name}</Link>,
          },
          { key: 'kind', header: m.admin_kind(), cell: (row) => kindLabel(row.kind) },
          { key: 'members', header: m.admin_members(), numeric: true, cell: (row) => <Figure value={row.members} /> },
        ]}
      />
      <Pagination page={list.page} pages={list.pages} total={list.total} />
      <Section title={m.admin_organisation_new()}>
        <Form>
          <OrganisationFields kinds={kinds} />
          <ActionBar>
            <SubmitButton>{m.admin_organisation_add()}</SubmitButton>
          </ActionBar>
        </Form>
      </Section>
    </Page>
  );
}
