import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { Forbidden } from '#app/platform/errors/index.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Notice, Page, useRejection } from '#app/ui/index.ts';
import { goOnWithout, readWaiting, remindOfQuestions } from '../commands/waiting-questions.ts';
import { DeskRooms } from '../components/desk-rooms.tsx';
import { WaitingList } from '../components/waiting-list.tsx';

export const loader = page('examples.waiting', async ({ tx, member, request, url: address }) => ({
  waiting: await readWaiting(tx, request), edits: member.role === 'editor', sent: address.searchParams.has('paminda'),
}));

export const action = command('examples.waiting', async ({ tx, member, values, version }) => {
  if (member.role !== 'editor') throw new Forbidden();
  const exampleId = String(values.example);
  if (values.form === 'remind') {
    await remindOfQuestions(tx, member, exampleId);
    return redirect(url('examples.waiting', {}, { paminda: '1' }));
  }
  await goOnWithout(tx, member, exampleId, version);
  return redirect(url('examples.show', { exampleId }));
});

export default function WaitingPage() {
  const { waiting, edits, sent } = useLoaderData<typeof loader>();
  const rejection = useRejection();
  return (
    <Page title={m.examples_room_waiting()} lead={m.examples_waiting_lead()} failed={rejection !== undefined}>
      <DeskRooms />
      {rejection?.formError ? <Notice kind="error" live>{rejection.formError}</Notice> : null}
      {sent ? <Notice kind="success" live>{m.examples_reminded_now()}</Notice> : null}
      <WaitingList waiting={waiting} edits={edits} />
    </Page>
  );
}
