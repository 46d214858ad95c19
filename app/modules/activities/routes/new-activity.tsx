import { redirect, useLoaderData } from 'react-router';
import { listInterventions } from '#app/modules/interventions/index.server.ts';
import { listAreas } from '#app/modules/organisations/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Page, useRejection } from '#app/ui/index.ts';
import { readPlan } from '../commands/read-plan.ts';
import { addActivity } from '../commands/save-activity.ts';
import { ActivityFields } from '../components/activity-fields.tsx';
import { activityForm } from '../forms/activity-forms.ts';

export const loader = page('activities.new', async ({ tx, params }) => {
  const { plan } = await readPlan(tx, params.planId);
  return { plan, areas: await listAreas(tx), interventions: await listInterventions(tx) };
});

export const action = command('activities.new', async ({ tx, member, params, values }) => {
  const activityId = await addActivity(tx, member, params.planId ?? '', parseForm(activityForm, values));
  return redirect(url('activities.show', { activityId }));
});

export default function NewActivity() {
  const { plan, areas, interventions } = useLoaderData<typeof loader>();
  const crumbs = [{ label: plan.name, to: url('activities.plan', { planId: plan.id }) }];
  return (
    <Page title={m.activities_new()} width="reading" breadcrumbs={crumbs} failed={useRejection() !== undefined}>
      <ActivityFields areas={areas} interventions={interventions} />
    </Page>
  );
}
