import { redirect, useLoaderData } from 'react-router';
import { readCase } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { changeReference, readReference } from '../commands/references.ts';
import { ReferencePage } from '../components/reference-page.tsx';
import { referenceForm } from '../forms/plan-forms.ts';

export const loader = page('plans.reference', async ({ tx, params }) => {
  const shell = await readCase(tx, params.caseId);
  return { shell, reference: await readReference(tx, shell.id, params.referenceId) };
});

export const action = command('plans.reference', async ({ tx, member, params, values, version }) => {
  const { id: caseId } = await readCase(tx, params.caseId);
  const at = { caseId, referenceId: params.referenceId, version };
  await changeReference(tx, member, at, values.form === 'ended' ? 'ended' : parseForm(referenceForm, values));
  return redirect(url('plans.show', { caseId }));
});

export default function Reference() {
  const { shell, reference } = useLoaderData<typeof loader>();
  return <ReferencePage shell={shell} title={m.plans_reference_edit()} reference={reference} />;
}
