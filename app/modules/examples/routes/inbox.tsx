import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, Form, Page, Pagination, SubmitButton } from '#app/ui/index.ts';
import { readInbox } from '../commands/read-inbox.ts';
import { CountySelect } from '../components/county-select.tsx';
import { DeskRooms } from '../components/desk-rooms.tsx';
import { InboxTable } from '../components/inbox-table.tsx';
import { StateTabs } from '../components/state-tabs.tsx';

export const loader = page('examples.inbox', async ({ tx, member, url: address }) => ({
  inbox: await readInbox(tx, member, address),
  edits: member.role === 'editor',
}));

export default function InboxPage() {
  const { inbox, edits } = useLoaderData<typeof loader>();
  return (
    <Page title={m.examples_desk_title()} lead={m.examples_desk_lead()}
      action={edits ? <ButtonLink to={url('examples.new')} variant="primary">{m.examples_new_interview()}</ButtonLink> : undefined}>
      <DeskRooms />
      <Form method="get" inline>
        <CountySelect name="lan" label={m.examples_fact_county()} empty={m.examples_all_counties()} country={m.examples_whole_country()} defaultValue={inbox.county} />
        {inbox.state ? <input type="hidden" name="lage" value={inbox.state} /> : null}
        <SubmitButton variant="secondary">{m.examples_show()}</SubmitButton>
      </Form>
      <StateTabs inbox={inbox} edits={edits} />
      <InboxTable inbox={inbox} />
      <Pagination page={inbox.page} pages={inbox.pages} total={inbox.total} />
    </Page>
  );
}
