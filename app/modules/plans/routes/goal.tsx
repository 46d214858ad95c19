import { redirect, useLoaderData } from 'react-router';
import { readCase } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { found } from '#app/platform/errors/index.ts';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { GoalPage } from '../components/goal-page.tsx';
import { readPlan } from '../commands/read-plan.ts';
import { saveGoal } from '../commands/write-lines.ts';
import { goalForm } from '../forms/plan-forms.ts';

export const loader = page('plans.goal', async ({ tx, params }) => {
  const shell = await readCase(tx, params.caseId);
  const view = found(await readPlan(tx, shell.id));
  return { shell, goal: found(view.goals.find(({ id }) => id === params.goalId)) };
});

export const action = command('plans.goal', async ({ tx, member, params, values, version }) => {
  const { id: caseId } = await readCase(tx, params.caseId);
  await saveGoal(tx, member, { caseId, version }, parseForm(goalForm, values), params.goalId);
  return redirect(url('plans.show', { caseId }));
});

export default function Goal() {
  const { shell, goal } = useLoaderData<typeof loader>();
  return <GoalPage shell={shell} title={m.plans_change_goal()} goal={goal} />;
}
