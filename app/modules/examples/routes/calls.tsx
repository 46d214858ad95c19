import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, DataTable, EmptyState, Figure, Link, Page, Period, StatusTag } from '#app/ui/index.ts';
import { readCalls } from '../commands/keep-calls.ts';
import { callStateWord } from '../components/call-state-word.ts';
import { DeskRooms } from '../components/desk-rooms.tsx';

export const loader = page('examples.calls', async ({ tx, member }) => ({ calls: await readCalls(tx), edits: member.role === 'editor' }));

export default function Calls() {
  const { calls, edits } = useLoaderData<typeof loader>();
  const create = edits ? <ButtonLink to={url('examples.call_new')} variant="primary">{m.examples_call_new()}</ButtonLink> : undefined;
  return (
    <Page title={m.examples_room_calls()} lead={m.examples_calls_lead()} action={create}>
      <DeskRooms />
      <DataTable
        caption={m.examples_room_calls()}
        hideCaption
        rows={calls}
        rowKey={({ id }) => id}
        empty={<EmptyState title={m.examples_calls_none()} action={create}>{m.examples_calls_teach()}</EmptyState>}
        columns={[
          { key: 'title', header: m.examples_call_title(), cell: ({ id, title }) => <Link to={url('examples.call_show', { callId: id })}>{title}</Link> },
          { key: 'state', header: m.examples_state(), cell: ({ state }) => <StatusTag tone={state === 'closing' ? 'due' : state === 'open' ? 'good' : 'neutral'}>{callStateWord(state)}</StatusTag> },
          { key: 'period', header: m.examples_call_period(), cell: ({ opensOn, closesOn }) => <Period from={opensOn} to={closesOn} /> },
          { key: 'drafts', header: m.examples_count_drafts(), numeric: true, cell: ({ drafts }) => <Figure value={drafts} /> },
          { key: 'sent', header: m.examples_count_sent(), numeric: true, cell: ({ sent }) => <Figure value={sent} /> },
        ]}
      />
    </Page>
  );
}
