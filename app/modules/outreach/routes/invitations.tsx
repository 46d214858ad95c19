import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, DataTable, EmptyState, Figure, Link, LocalDate, Page, Pagination } from '#app/ui/index.ts';
import { ProjectFrame } from '#app/ui/project/project-frame.tsx';
import { listInvitations } from '../commands/invitations.ts';
import { countsLabel } from '../components/labels.ts';

export const loader = page('outreach.invitations', ({ tx, url: { searchParams } }) => listInvitations(tx, searchParams.get('sida')));

export default function Invitations() {
  const { invitations, total, page: number, pages } = useLoaderData<typeof loader>();
  const add = <ButtonLink variant="primary" to={url('outreach.invitation_new')}>{m.outreach_invitation_new()}</ButtonLink>;
  return (
    <ProjectFrame>
      <Page title={m.outreach_invitations()} lead={m.outreach_invitations_lead()} action={invitations.length > 0 ? add : undefined} printable>
        <DataTable
          caption={m.outreach_invitations()}
          hideCaption
          rows={invitations}
          rowKey={(invitation) => invitation.id}
          empty={<EmptyState title={m.outreach_invitations_empty_title()} action={add}>{m.outreach_invitations_empty()}</EmptyState>}
          columns={[
            { key: 'what', header: m.outreach_invited_to(), cell: (row) => <Link to={url('outreach.invitation', { invitationId: row.id })}>{row.what}</Link> },
            { key: 'sent', header: m.outreach_sent_on(), cell: (row) => <LocalDate date={row.sentOn} /> },
            { key: 'when', header: m.outreach_happens_on(), cell: (row) => (row.happensOn ? <LocalDate date={row.happensOn} /> : '–') },
            { key: 'count', header: m.outreach_sent_to(), numeric: true, cell: (row) => <Figure value={row.counts.sent} /> },
            { key: 'answers', header: m.outreach_answers(), cell: (row) => countsLabel(row.counts) },
          ]}
        />
        <Pagination page={number} pages={pages} total={total} />
      </Page>
    </ProjectFrame>
  );
}
