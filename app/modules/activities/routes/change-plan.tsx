import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Page, useRejection } from '#app/ui/index.ts';
import { readPlan } from '../commands/read-plan.ts';
import { changePlan } from '../commands/save-plan.ts';
import { PlanFields } from '../components/plan-fields.tsx';
import { planForm } from '../forms/activity-forms.ts';

export const loader = page('activities.plan_change', async ({ tx, params }) => {
  const { plan } = await readPlan(tx, params.planId);
  return { plan };
});

export const action = command('activities.plan_change', async ({ tx, params, values, version }) => {
  const { planId = '' } = params;
  await changePlan(tx, planId, version, parseForm(planForm, values));
  return redirect(url('activities.plan', { planId }));
});

export default function ChangePlan() {
  const { plan } = useLoaderData<typeof loader>();
  const crumbs = [{ label: plan.name, to: url('activities.plan', { planId: plan.id }) }];
  return (
    <Page title={m.activities_plan_change()} width="reading" breadcrumbs={crumbs} failed={useRejection() !== undefined}>
      <PlanFields plan={plan} />
    </Page>
  );
}
