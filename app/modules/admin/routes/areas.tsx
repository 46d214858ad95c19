import { redirect, useLoaderData } from 'react-router';
import { addArea, listAreas } from '#app/modules/organisations/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, DataTable, EmptyState, Form, Link, Page, Section, SubmitButton, TextField, useRejection } from '#app/ui/index.ts';
import { areaForm } from '../forms/name-forms.ts';

export const loader = page('admin.areas', async ({ tx }) => ({ areas: await listAreas(tx) }));

export const action = command('admin.areas', async ({ tx, member, values }) => {
  await addArea(tx, member, parseForm(areaForm, values));
  return redirect(url('admin.areas'));
});

export default function Areas() {
  const { areas } = useLoaderData<typeof loader>();
  const failed = useRejection() !== undefined;
  return (
    <Page title={m.admin_areas_title()} lead={m.admin_areas_about()} width="reading" failed={failed}>
      <DataTable
        caption={m.admin_areas_title()}
        hideCaption
        rows={areas}
        rowKey={(row) => row.id}
        empty={<EmptyState title={m.admin_areas_none()}>{m.admin_areas_about()}</EmptyState>}
        columns={[
          { key: 'name', header: m.admin_name(), cell: (row) => <Link to={url('admin.area', { areaId: row.id })}>{row.name}</Link> },
        ]}
      />
      <Section title={m.admin_area_new()}>
        <Form>
          <TextField name="name" label={m.admin_name()} required />
          <ActionBar>
            <SubmitButton>{m.admin_area_add()}</SubmitButton>
          </ActionBar>
        </Form>
      </Section>
    </Page>
  );
}
