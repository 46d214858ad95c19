import { redirect, useLoaderData } from 'react-router';
import { today } from '#app/lib/local-date.ts';
import { listAreas } from '#app/modules/organisations/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Page, useRejection } from '#app/ui/index.ts';
import { logDissemination } from '../commands/disseminations.ts';
import { DisseminationFields } from '../components/dissemination-fields.tsx';
import { disseminationForm } from '../forms/outreach-forms.ts';

export const loader = page('outreach.spread_new', async ({ tx }) => ({ areas: await listAreas(tx), day: today() }));

export const action = command('outreach.spread_new', async ({ tx, member, values }) => {
  await logDissemination(tx, member, parseForm(disseminationForm, values));
  return redirect(url('outreach.spread'));
});

export default function NewDissemination() {
  const { areas, day } = useLoaderData<typeof loader>();
  const crumbs = [{ label: m.outreach_spread(), to: url('outreach.spread') }];
  return (
    <Page title={m.outreach_spread_new()} width="reading" breadcrumbs={crumbs} failed={useRejection() !== undefined}>
      <DisseminationFields areas={areas} day={day} />
    </Page>
  );
}
