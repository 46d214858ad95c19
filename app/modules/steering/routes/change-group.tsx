import { redirect, useLoaderData } from 'react-router';
import { listAreas } from '#app/modules/organisations/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Page, useRejection } from '#app/ui/index.ts';
import { readGroup } from '../commands/read-group.ts';
import { changeGroup } from '../commands/save-group.ts';
import { GroupFields } from '../components/group-fields.tsx';
import { groupForm } from '../forms/steering-forms.ts';

export const loader = page('steering.change', async ({ tx, params }) => ({
  group: await readGroup(tx, params.groupId),
  areas: await listAreas(tx),
}));

export const action = command('steering.change', async ({ tx, params, values, version }) => {
  const { groupId = '' } = params;
  await changeGroup(tx, groupId, version, parseForm(groupForm, values));
  return redirect(url('steering.group', { groupId }));
});

export default function ChangeGroup() {
  const { group, areas } = useLoaderData<typeof loader>();
  const crumbs = [{ label: group.name, to: url('steering.group', { groupId: group.id }) }];
  return (
    <Page title={m.steering_change()} width="reading" breadcrumbs={crumbs} failed={useRejection() !== undefined}>
      <GroupFields areas={areas} group={group} />
    </Page>
  );
}
