import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { Page } from '#app/ui/index.ts';
import { readInbox } from '../commands/read-referrals.ts';
import { InboxList } from '../components/inbox-list.tsx';

export const loader = page('inbox.list', async ({ tx, member }) => ({ lines: await readInbox(tx, member) }));

export default function Inbox() {
  const { lines } = useLoaderData<typeof loader>();
  return (
    <Page title={m.referrals_inbox_title()} lead={m.referrals_inbox_lead()}>
      <InboxList lines={lines} />
    </Page>
  );
}
