import { redirect, useLoaderData } from 'react-router';
import { readCase } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { GoalPage } from '../components/goal-page.tsx';
import { saveGoal } from '../commands/write-lines.ts';
import { goalForm } from '../forms/plan-forms.ts';

export const loader = page('plans.goal_new', async ({ tx, params }) => ({ shell: await readCase(tx, params.caseId) }));

export const action = command('plans.goal_new', async ({ tx, member, params, values, version }) => {
  const { id: caseId } = await readCase(tx, params.caseId);
  await saveGoal(tx, member, { caseId, version }, parseForm(goalForm, values));
  return redirect(url('plans.show', { caseId }));
});

export default function NewGoal() {
  const { shell } = useLoaderData<typeof loader>();
  return <GoalPage shell={shell} title={m.plans_add_goal()} />;
}
