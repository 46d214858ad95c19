import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Page, useRejection } from '#app/ui/index.ts';
import { readIntervention } from '../commands/read-catalogue.ts';
import { saveIntervention } from '../commands/save-intervention.ts';
import { InterventionFields } from '../components/intervention-fields.tsx';
import { interventionForm } from '../forms/intervention-form.ts';

export const loader = page('interventions.edit', async ({ tx, params }) => ({
  intervention: await readIntervention(tx, params.interventionId),
}));

export const action = command('interventions.edit', async ({ tx, params, values, version }) => {
  const { id } = await readIntervention(tx, params.interventionId);
  await saveIntervention(tx, parseForm(interventionForm, values), { id, version });
  return redirect(url('interventions.list'));
});

export default function EditIntervention() {
  const { intervention } = useLoaderData<typeof loader>();
  const crumbs = [{ label: m.interventions_title(), to: url('interventions.list') }];
  return (
    <Page title={m.interventions_edit_title()} width="reading" breadcrumbs={crumbs} failed={useRejection() !== undefined}>
      <InterventionFields intervention={intervention} />
    </Page>
  );
}
