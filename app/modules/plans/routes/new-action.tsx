import { redirect, useLoaderData } from 'react-router';
import { readCase } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { found } from '#app/platform/errors/index.ts';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionPage } from '../components/action-page.tsx';
import { listResponsible } from '#app/modules/meetings/index.server.ts';
import { readPlan } from '../commands/read-plan.ts';
import { addAction } from '../commands/write-lines.ts';
import { actionForm } from '../forms/plan-forms.ts';

export const loader = page('plans.action_new', async ({ tx, params }) => {
  const shell = await readCase(tx, params.caseId);
  const view = found(await readPlan(tx, shell.id));
  const goal = found(view.goals.find(({ id }) => id === params.goalId));
  return { shell, goal: goal.text, responsible: await listResponsible(tx, shell.id) };
});

export const action = command('plans.action_new', async ({ tx, member, params, values }) => {
  const { id: caseId } = await readCase(tx, params.caseId);
  await addAction(tx, member, caseId, params.goalId, parseForm(actionForm, values));
  return redirect(url('plans.show', { caseId }));
});

export default function NewAction() {
  const { shell, goal, responsible } = useLoaderData<typeof loader>();
  return <ActionPage shell={shell} title={m.plans_add_action()} goal={goal} responsible={responsible} />;
}
