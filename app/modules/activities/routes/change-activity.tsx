import { redirect, useLoaderData } from 'react-router';
import { listInterventions } from '#app/modules/interventions/index.server.ts';
import { listAreas } from '#app/modules/organisations/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Page, useRejection } from '#app/ui/index.ts';
import { readActivity } from '../commands/read-plan.ts';
import { changeActivity } from '../commands/save-activity.ts';
import { ActivityFields } from '../components/activity-fields.tsx';
import { activityForm } from '../forms/activity-forms.ts';

export const loader = page('activities.change', async ({ tx, params }) => {
  const { activity } = await readActivity(tx, params.activityId);
  return { activity, areas: await listAreas(tx), interventions: await listInterventions(tx) };
});

export const action = command('activities.change', async ({ tx, params, values, version }) => {
  const { activityId = '' } = params;
  await changeActivity(tx, activityId, version, parseForm(activityForm, values));
  return redirect(url('activities.show', { activityId }));
});

export default function ChangeActivity() {
  const { activity, areas, interventions } = useLoaderData<typeof loader>();
  const crumbs = [{ label: activity.name, to: url('activities.show', { activityId: activity.id }) }];
  return (
    <Page title={m.activities_change()} width="reading" breadcrumbs={crumbs} failed={useRejection() !== undefined}>
      <ActivityFields areas={areas} interventions={interventions} activity={activity} />
    </Page>
  );
}
