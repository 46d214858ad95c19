import { redirect, useLoaderData } from 'react-router';
import { readCase } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { addReference } from '../commands/references.ts';
import { ReferencePage } from '../components/reference-page.tsx';
import { referenceForm } from '../forms/plan-forms.ts';

export const loader = page('plans.reference_new', async ({ tx, params }) => ({ shell: await readCase(tx, params.caseId) }));

export const action = command('plans.reference_new', async ({ tx, member, params, values }) => {
  const { id: caseId } = await readCase(tx, params.caseId);
  await addReference(tx, member, caseId, parseForm(referenceForm, values));
  return redirect(url('plans.show', { caseId }));
});

export default function NewReference() {
  const { shell } = useLoaderData<typeof loader>();
  return <ReferencePage shell={shell} title={m.plans_reference_new()} />;
}
