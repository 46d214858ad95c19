import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, DataTable, DateTime, EmptyState, Link, Page, StatusTag } from '#app/ui/index.ts';
import { readMine } from '../commands/read-mine.ts';
import { stateWord } from '../components/code-words.ts';

export const loader = page('examples.mine', async ({ tx, member }) => ({ examples: await readMine(tx, member) }));

export default function Mine() {
  const { examples } = useLoaderData<typeof loader>();
  const begin = <ButtonLink to={url('examples.new')} variant="primary">{m.examples_new_page()}</ButtonLink>;
  return (
    <Page title={m.examples_mine_title()} lead={m.examples_mine_lead()} action={begin}>
      <DataTable
        caption={m.examples_mine_title()}
        hideCaption
        rows={examples}
        rowKey={({ id }) => id}
        empty={<EmptyState title={m.examples_mine_none()} action={begin}>{m.examples_mine_teach()}</EmptyState>}
        columns={[
          { key: 'title', header: m.examples_fact_title(), cell: ({ id, title }) => <Link to={url('examples.write', { exampleId: id })}>{title || m.examples_untitled()}</Link> },
          { key: 'state', header: m.examples_state(), cell: ({ state }) => <StatusTag tone={state === 'published' ? 'good' : 'neutral'}>{stateWord(state)}</StatusTag> },
          { key: 'changed', header: m.examples_changed_at(), cell: ({ changedAt }) => <DateTime instant={changedAt.toISOString()} /> },
        ]}
      />
    </Page>
  );
}
