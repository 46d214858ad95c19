import { redirect, useLoaderData } from 'react-router';
import { listAreas } from '#app/modules/organisations/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Page, useRejection } from '#app/ui/index.ts';
import { addGroup } from '../commands/save-group.ts';
import { GroupFields } from '../components/group-fields.tsx';
import { groupForm } from '../forms/steering-forms.ts';

export const loader = page('steering.new', async ({ tx }) => ({ areas: await listAreas(tx) }));

export const action = command('steering.new', async ({ tx, values }) => {
  const groupId = await addGroup(tx, parseForm(groupForm, values));
  return redirect(url('steering.members', { groupId }));
});

export default function NewGroup() {
  const { areas } = useLoaderData<typeof loader>();
  const crumbs = [{ label: m.steering_title(), to: url('steering.list') }];
  return (
    <Page title={m.steering_new()} width="reading" breadcrumbs={crumbs} failed={useRejection() !== undefined}>
      <GroupFields areas={areas} />
    </Page>
  );
}
