import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Page, useRejection } from '#app/ui/index.ts';
import { changePartner, readPartner } from '../commands/partners.ts';
import { PartnerFields } from '../components/partner-fields.tsx';
import { partnerForm } from '../forms/outreach-forms.ts';

export const loader = page('outreach.partner', async ({ tx, params }) => ({ partner: await readPartner(tx, params.partnerId) }));

export const action = command('outreach.partner', async ({ tx, params, values, version }) => {
  await changePartner(tx, params.partnerId ?? '', version, parseForm(partnerForm, values));
  return redirect(url('outreach.partners'));
});

export default function Partner() {
  const { partner } = useLoaderData<typeof loader>();
  const crumbs = [{ label: m.outreach_partners(), to: url('outreach.partners') }];
  return (
    <Page title={partner.name} width="reading" breadcrumbs={crumbs} failed={useRejection() !== undefined}>
      <PartnerFields day={partner.sinceOn} partner={partner} />
    </Page>
  );
}
