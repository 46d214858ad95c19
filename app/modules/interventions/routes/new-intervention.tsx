import { redirect } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Page, useRejection } from '#app/ui/index.ts';
import { saveIntervention } from '../commands/save-intervention.ts';
import { InterventionFields } from '../components/intervention-fields.tsx';
import { interventionForm } from '../forms/intervention-form.ts';

export const loader = page('interventions.new', async () => ({}));

export const action = command('interventions.new', async ({ tx, values }) => {
  await saveIntervention(tx, parseForm(interventionForm, values));
  return redirect(url('interventions.list'));
});

export default function NewIntervention() {
  const crumbs = [{ label: m.interventions_title(), to: url('interventions.list') }];
  return (
    <Page title={m.interventions_new_title()} width="reading" breadcrumbs={crumbs} failed={useRejection() !== undefined}>
      <InterventionFields />
    </Page>
  );
}
