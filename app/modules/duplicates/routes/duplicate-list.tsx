import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { DataTable, DateTime, EmptyState, Link, Page, Section } from '#app/ui/index.ts';
import { readDuplicates } from '../commands/duplicates.ts';
import { nameOf, whyWords } from '../components/words.ts';

export const loader = page('duplicates.list', async ({ tx, touches }) => {
  const view = await readDuplicates(tx);
  for (const { a, b } of view.pairs) touches(...[...a.cases, ...b.cases].map((each) => each.id));
  return view;
});

export default function Duplicates() {
  const { pairs, total, decided } = useLoaderData<typeof loader>();
  return (
    <Page title={m.duplicates_title()} lead={m.duplicates_lead()}>
      <DataTable
        caption={m.duplicates_found({ count: total })}
        empty={<EmptyState title={m.duplicates_none_title()}>{m.duplicates_none()}</EmptyState>}
        rows={pairs}
        rowKey={({ a, b }) => `${a.id}.${b.id}`}
        columns={[
          { key: 'a', header: m.duplicates_first(), cell: ({ a }) => nameOf(a) },
          { key: 'b', header: m.duplicates_second(), cell: ({ b }) => nameOf(b) },
          { key: 'why', header: m.duplicates_why(), cell: ({ why }) => whyWords[why]() },
          { key: 'open', header: m.duplicates_compare(), cell: ({ a, b }) => <Link to={url('duplicates.show', { pair: `${a.id}.${b.id}` })}>{m.duplicates_compare()}</Link> },
        ]}
      />
      {decided.length > 0 ? (
        <Section title={m.duplicates_decided_title()}>
          <DataTable
            caption={m.duplicates_decided_title()}
            hideCaption
            empty={null}
            rows={decided}
            rowKey={(row) => row.id}
            columns={[
              { key: 'a', header: m.duplicates_first(), cell: (row) => nameOf(row.kept) },
              { key: 'b', header: m.duplicates_second(), cell: (row) => nameOf(row.other) },
              { key: 'verdict', header: m.duplicates_verdict(), cell: (row) => (row.verdict === 'same' ? m.duplicates_verdict_same() : m.duplicates_verdict_different()) },
              { key: 'by', header: m.duplicates_by(), cell: (row) => row.decidedBy },
              { key: 'at', header: m.duplicates_at(), cell: (row) => <DateTime instant={row.decidedAt} /> },
              { key: 'open', header: m.duplicates_compare(), cell: (row) => <Link to={url('duplicates.show', { pair: `${row.keptPersonId}.${row.otherPersonId}` })}>{m.duplicates_look()}</Link> },
            ]}
          />
        </Section>
      ) : null}
    </Page>
  );
}
