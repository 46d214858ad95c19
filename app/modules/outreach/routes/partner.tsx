import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Link, LocalDate, Page, Section, useRejection } from '#app/ui/index.ts';
import { listInvitationsOf } from '../commands/invitations.ts';
import { changePartner, readPartner } from '../commands/partners.ts';
import { answerLabel } from '../components/labels.ts';
import { PartnerFields } from '../components/partner-fields.tsx';
import { partnerForm } from '../forms/outreach-forms.ts';

export const loader = page('outreach.partner', async ({ tx, params }) => {
  const partner = await readPartner(tx, params.partnerId);
  return { partner, invitations: await listInvitationsOf(tx, partner.id) };
});

export const action = command('outreach.partner', async ({ tx, params, values, version }) => {
  await changePartner(tx, params.partnerId ?? '', version, parseForm(partnerForm, values));
  return redirect(url('outreach.partners'));
});

export default function Partner() {
  const { partner, invitations } = useLoaderData<typeof loader>();
  const crumbs = [{ label: m.outreach_partners(), to: url('outreach.partners') }];
  return (
    <Page title={partner.name} width="reading" breadcrumbs={crumbs} failed={useRejection() !== undefined}>
      <PartnerFields day={partner.sinceOn} partner={partner} />
      {invitations.length > 0 ? (
        <Section title={m.outreach_invited()}>
          <ul className="s-plain-list">
            {invitations.map(({ id, what, sentOn, answer }) => (
              <li key={id}>
                <LocalDate date={sentOn} /> <Link to={url('outreach.invitation', { invitationId: id })}>{what}</Link> {answerLabel(answer)}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </Page>
  );
}
