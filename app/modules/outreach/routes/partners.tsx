import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, DataTable, EmptyState, Link, Page, Period } from '#app/ui/index.ts';
import { ProjectFrame } from '#app/ui/project/project-frame.tsx';
import { listPartners } from '../commands/partners.ts';

export const loader = page('outreach.partners', async ({ tx }) => ({ partners: await listPartners(tx) }));

export default function Partners() {
  const { partners } = useLoaderData<typeof loader>();
  const add = <ButtonLink variant="primary" to={url('outreach.partner_new')}>{m.outreach_partner_new()}</ButtonLink>;
  return (
    <ProjectFrame>
      <Page title={m.outreach_partners()} lead={m.outreach_partners_lead()} action={partners.length > 0 ? add : undefined} printable>
        <DataTable
          caption={m.outreach_partners()}
          hideCaption
          rows={partners}
          rowKey={(partner) => partner.id}
          empty={<EmptyState title={m.outreach_partners_empty_title()} action={add}>{m.outreach_partners_empty()}</EmptyState>}
          columns={[
            { key: 'name', header: m.outreach_partner(), cell: (partner) => <Link to={url('outreach.partner', { partnerId: partner.id })}>{partner.name}</Link> },
            { key: 'contact', header: m.outreach_contact(), cell: ({ contactName, contactWay }) => [contactName, contactWay].filter(Boolean).join(', ') || '–' },
            { key: 'brings', header: m.outreach_brings(), cell: ({ brings }) => brings ?? '–' },
            { key: 'when', header: m.outreach_with_us(), cell: ({ sinceOn, untilOn }) => <Period from={sinceOn} to={untilOn} /> },
          ]}
        />
      </Page>
    </ProjectFrame>
  );
}
