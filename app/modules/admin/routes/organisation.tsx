import { redirect, useLoaderData } from 'react-router';
import { changeOrganisation, readOrganisation } from '#app/modules/organisations/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { found } from '#app/platform/errors/index.ts';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Form, Page, SubmitButton, useRejection } from '#app/ui/index.ts';
import { kindLabel } from '../components/kind-label.ts';
import { OrganisationFields } from '../components/organisation-fields.tsx';
import { organisationForm, organisationKinds } from '../forms/name-forms.ts';

export const loader = page('admin.organisation', async ({ tx, params }) => ({
  organisation: found(await readOrganisation(tx, params.organisationId ?? '')),
  kinds: [...organisationKinds],
}));

export const action = command('admin.organisation', async ({ tx, member, params, values, version }) => {
  const id = params.organisationId ?? '';
  await changeOrganisation(tx, member, { id, version, ...parseForm(organisationForm, values) }, kindLabel);
  return redirect(url('admin.organisations'));
});

export default function Organisation() {
  const { organisation, kinds } = useLoaderData<typeof loader>();
  const failed = useRejection() !== undefined;
  const crumbs = [{ label: m.admin_organisations_title(), to: url('admin.organisations') }];
  return (
    <Page title={organisation.name} breadcrumbs={crumbs} width="reading" failed={failed}>
      <Form version={organisation.version}>
        <OrganisationFields kinds={kinds} name={organisation.name} kind={organisation.kind} />
        <ActionBar>
          <SubmitButton>{m.admin_save()}</SubmitButton>
        </ActionBar>
      </Form>
    </Page>
  );
}
