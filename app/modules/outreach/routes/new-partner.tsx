import { redirect, useLoaderData } from 'react-router';
import { today } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Page, useRejection } from '#app/ui/index.ts';
import { addPartner } from '../commands/partners.ts';
import { PartnerFields } from '../components/partner-fields.tsx';
import { partnerForm } from '../forms/outreach-forms.ts';

export const loader = page('outreach.partner_new', async () => ({ day: today() }));

export const action = command('outreach.partner_new', async ({ tx, values }) => {
  await addPartner(tx, parseForm(partnerForm, values));
  return redirect(url('outreach.partners'));
});

export default function NewPartner() {
  const { day } = useLoaderData<typeof loader>();
  const crumbs = [{ label: m.outreach_partners(), to: url('outreach.partners') }];
  return (
    <Page title={m.outreach_partner_new()} width="reading" breadcrumbs={crumbs} failed={useRejection() !== undefined}>
      <PartnerFields day={day} />
    </Page>
  );
}
