import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { EmptyState, Page, Section, Timeline } from '#app/ui/index.ts';
import { readHistory } from '../commands/read-example.ts';
import { eventWord } from '../components/event-word.ts';
import { ExampleRooms } from '../components/example-rooms.tsx';
import { wordOfField } from '../components/word-of-field.ts';

export const loader = page('examples.versions', async ({ tx, params }) => ({ view: await readHistory(tx, params.exampleId ?? '') }));

export default function Versions() {
  const { view } = useLoaderData<typeof loader>();
  const { id: exampleId, title } = view;
  return (
    <Page title={m.examples_room_versions()} lead={title}
      breadcrumbs={[{ label: m.examples_desk_title(), to: url('examples.inbox') }, { label: title || m.examples_untitled(), to: url('examples.show', { exampleId }) }]}>
      <ExampleRooms exampleId={exampleId} />
      <Section title={m.examples_versions_title()}>
        {view.versions.length === 0 ? <EmptyState title={m.examples_versions_none()}>{m.examples_versions_teach()}</EmptyState> : null}
        <Timeline
          label={m.examples_versions_title()}
          events={view.versions.map(({ id, number, publishedAt, changes, withdrawnAt }) => ({
            id, at: publishedAt.toISOString(), title: m.examples_version({ number }), tone: withdrawnAt ? 'neutral' : 'good',
            children: <p>{number === 1 ? m.examples_version_first() : changes.length > 0 ? m.examples_version_changed({ what: changes.map(wordOfField).join(', ') }) : m.examples_version_same()}</p>,
          }))}
        />
      </Section>
      <Section title={m.examples_history_title()}>
        <Timeline
          label={m.examples_history_title()}
          events={view.events.map(({ id, at, kind, byName }) => ({ id, at: at.toISOString(), title: eventWord(kind), by: byName }))}
        />
      </Section>
    </Page>
  );
}
