import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { DataTable, DateTime, EmptyState, Link, StatusTag, type Tone } from '#app/ui/index.ts';
import type { Inbox } from '../commands/read-inbox.ts';
import { countyWord } from '../rules/place-names.ts';
import { stateWord } from './code-words.ts';

const tones: Record<string, Tone> = { submitted: 'due', questions: 'accent', published: 'good', declined: 'neutral', withdrawn: 'neutral' };

/** Examples in a list, with who has said what so far. */
export function InboxTable({ inbox }: { inbox: Inbox }) {
  return (
    <DataTable
      caption={inbox.mine ? m.examples_waits_for_you() : m.examples_list()}
      rows={inbox.lines}
      rowKey={({ id }) => id}
      empty={<EmptyState title={inbox.mine ? m.examples_nothing_waits() : m.examples_nothing_here()}>{m.examples_nothing_teach()}</EmptyState>}
      columns={[
        { key: 'title', header: m.examples_fact_title(), cell: ({ id, title }) => <Link to={url('examples.show', { exampleId: id })}>{title || m.examples_untitled()}</Link> },
        { key: 'actor', header: m.examples_fact_actor(), cell: ({ actor }) => actor },
        { key: 'county', header: m.examples_fact_county(), cell: ({ countyCode }) => countyWord(countyCode, m.examples_whole_country()) },
        { key: 'state', header: m.examples_state(), cell: ({ state }) => <StatusTag tone={tones[state] ?? 'accent'}>{stateWord(state)}</StatusTag> },
        { key: 'sent', header: m.examples_sent_at(), cell: ({ submittedAt }) => (submittedAt ? <DateTime instant={submittedAt.toISOString()} /> : null) },
        { key: 'reviews', header: m.examples_reviewers(), cell: (line) => reviewers(line) },
      ]}
    />
  );
}

function reviewers({ state, reviews, reviewedByMe, writtenByMe }: Inbox['lines'][number]): string {
  if (state !== 'submitted') return '';
  const own = reviewedByMe ? m.examples_reviewed_by_you() : writtenByMe ? m.examples_written_by_you() : '';
  return [m.examples_reviews_of_two({ n: reviews }), own].filter(Boolean).join(', ');
}
