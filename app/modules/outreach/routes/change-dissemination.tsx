import { redirect, useLoaderData } from 'react-router';
import { listAreas } from '#app/modules/organisations/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Page, useRejection } from '#app/ui/index.ts';
import { changeDissemination, readDissemination } from '../commands/disseminations.ts';
import { DisseminationFields } from '../components/dissemination-fields.tsx';
import { disseminationForm } from '../forms/outreach-forms.ts';

export const loader = page('outreach.spread_change', async ({ tx, params }) => ({
  row: await readDissemination(tx, params.spreadId),
  areas: await listAreas(tx),
}));

export const action = command('outreach.spread_change', async ({ tx, params, values, version }) => {
  await changeDissemination(tx, params.spreadId ?? '', version, parseForm(disseminationForm, values));
  return redirect(url('outreach.spread'));
});

export default function ChangeDissemination() {
  const { row, areas } = useLoaderData<typeof loader>();
  const crumbs = [{ label: m.outreach_spread(), to: url('outreach.spread') }];
  return (
    <Page title={row.what} width="reading" breadcrumbs={crumbs} failed={useRejection() !== undefined}>
      <DisseminationFields areas={areas} day={row.toldOn} row={row} />
    </Page>
  );
}
