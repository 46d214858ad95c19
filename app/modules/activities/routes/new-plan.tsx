import { redirect } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Page, useRejection } from '#app/ui/index.ts';
import { addPlan } from '../commands/save-plan.ts';
import { PlanFields } from '../components/plan-fields.tsx';
import { planForm } from '../forms/activity-forms.ts';

export const loader = page('activities.plan_new', async () => ({}));

export const action = command('activities.plan_new', async ({ tx, member, values }) => {
  const planId = await addPlan(tx, member, parseForm(planForm, values));
  return redirect(url('activities.plan', { planId }));
});

export default function NewPlan() {
  const crumbs = [{ label: m.activities_title(), to: url('activities.list') }];
  return (
    <Page title={m.activities_plan_new()} width="reading" breadcrumbs={crumbs} failed={useRejection() !== undefined}>
      <PlanFields />
    </Page>
  );
}
