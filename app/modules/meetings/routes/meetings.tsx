import { useLoaderData } from 'react-router';
import { roleMay } from '#app/platform/access/capabilities.ts';
import { page } from '#app/platform/route/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { ButtonLink, EmptyState, Page, Section } from '#app/ui/index.ts';
import { listMeetings } from '../commands/read-meeting.ts';
import { MeetingTable } from '../components/meeting-table.tsx';

export const loader = page('meetings.list', async ({ tx, member }) => ({
  ...(await listMeetings(tx)),
  mayCall: roleMay(member.role, 'meetings.run'),
}));

export default function Meetings() {
  const { coming, held, councilName, mayCall } = useLoaderData<typeof loader>();
  const call = mayCall ? <ButtonLink variant="primary" to={url('meetings.new')}>{m.meetings_new()}</ButtonLink> : undefined;
  return (
    <Page title={m.meetings_title()} lead={m.meetings_lead()} action={coming.length + held.length > 0 ? call : undefined}>
      <Section title={m.meetings_coming()}>
        <MeetingTable
          caption={m.meetings_coming()}
          rows={coming}
          councilName={councilName}
          empty={<EmptyState title={m.meetings_empty_title()} action={held.length > 0 ? undefined : call}>{m.meetings_empty()}</EmptyState>}
        />
      </Section>
      {held.length > 0 ? (
        <Section title={m.meetings_held()}>
          <MeetingTable caption={m.meetings_held()} rows={held} councilName={councilName} empty={null} />
        </Section>
      ) : null}
    </Page>
  );
}
