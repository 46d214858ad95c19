import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { command, page } from '#app/platform/route/index.server.ts';
import { Forbidden } from '#app/platform/errors/index.ts';
import { url } from '#app/sitemap.ts';
import { Page } from '#app/ui/index.ts';
import { freshIntents, readFreshness } from '../commands/keep-fresh.ts';
import { AgeingContacts } from '../components/ageing-contacts.tsx';
import { DeskRooms } from '../components/desk-rooms.tsx';
import { PublishedLinks } from '../components/published-links.tsx';
import { WaitingRemarks } from '../components/waiting-remarks.tsx';

export const loader = page('examples.fresh', async ({ tx, member, request }) => ({
  fresh: await readFreshness(tx, request), edits: member.role === 'editor',
}));

export const action = command('examples.fresh', async ({ tx, member, values }) => {
  if (member.role !== 'editor') throw new Forbidden();
  await freshIntents(tx, member, values);
  return redirect(url('examples.fresh'));
});

export default function Fresh() {
  const { fresh, edits } = useLoaderData<typeof loader>();
  return (
    <Page title={m.examples_room_fresh()} lead={m.examples_fresh_lead()}>
      <DeskRooms />
      <WaitingRemarks remarks={fresh.remarks} edits={edits} />
      <AgeingContacts contacts={fresh.contacts} mails={fresh.mails} edits={edits} />
      <PublishedLinks links={fresh.links} edits={edits} />
    </Page>
  );
}
