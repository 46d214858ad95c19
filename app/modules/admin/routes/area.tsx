import { redirect, useLoaderData } from 'react-router';
import { changeArea, readArea } from '#app/modules/organisations/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { found } from '#app/platform/errors/index.ts';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Form, Page, SubmitButton, TextField, useRejection } from '#app/ui/index.ts';
import { areaForm } from '../forms/name-forms.ts';

export const loader = page('admin.area', async ({ tx, params }) => ({ area: found(await readArea(tx, params.areaId ?? '')) }));

export const action = command('admin.area', async ({ tx, member, params, values, version }) => {
  await changeArea(tx, member, { id: params.areaId ?? '', version, ...parseForm(areaForm, values) });
  return redirect(url('admin.areas'));
});

export default function Area() {
  const { area } = useLoaderData<typeof loader>();
  const failed = useRejection() !== undefined;
  const crumbs = [{ label: m.admin_areas_title(), to: url('admin.areas') }];
  return (
    <Page title={area.name} breadcrumbs={crumbs} width="reading" failed={failed}>
      <Form version={area.version}>
        <TextField name="name" label={m.admin_name()} required defaultValue={area.name} />
        <ActionBar>
          <SubmitButton>{m.admin_save()}</SubmitButton>
        </ActionBar>
      </Form>
    </Page>
  );
}
