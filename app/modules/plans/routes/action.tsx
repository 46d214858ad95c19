import { redirect, useLoaderData } from 'react-router';
import { writeResponsible } from '#app/lib/responsible.ts';
import { readCase } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { found } from '#app/platform/errors/index.ts';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionPage } from '../components/action-page.tsx';
import { listResponsible } from '#app/modules/meetings/index.server.ts';
import { readPlan } from '../commands/read-plan.ts';
import { changeAction } from '../commands/write-lines.ts';
import { actionForm } from '../forms/plan-forms.ts';

export const loader = page('plans.action', async ({ tx, params }) => {
  const shell = await readCase(tx, params.caseId);
  const { goals } = found(await readPlan(tx, shell.id));
  const goal = found(goals.find(({ actions }) => actions.some(({ id }) => id === params.actionId)));
  const line = found(goal.actions.find(({ id }) => id === params.actionId));
  const { organisationId, userId, text, fromOn, dueOn, version } = line;
  const who = organisationId ? writeResponsible({ organisationId, userId }) : 'participant';
  return { shell, goal: goal.text, version, line: { text, who, fromOn, dueOn }, responsible: await listResponsible(tx, shell.id) };
});

export const action = command('plans.action', async ({ tx, member, params, values, version }) => {
  const { id: caseId } = await readCase(tx, params.caseId);
  await changeAction(tx, member, { caseId, version }, params.actionId, parseForm(actionForm, values));
  return redirect(url('plans.show', { caseId }));
});

export default function ChangeAction() {
  const { shell, goal, version, line, responsible } = useLoaderData<typeof loader>();
  return <ActionPage shell={shell} title={m.plans_change_action()} goal={goal} version={version} action={line} responsible={responsible} />;
}
