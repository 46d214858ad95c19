import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { roleMay } from '#app/platform/access/capabilities.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { Forbidden } from '#app/platform/errors/index.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, Link, Page, Pagination, SearchForgotten, Section } from '#app/ui/index.ts';
import { askForBarriers, listBarriers, readBarrierFilter } from '../commands/read-barriers.ts';
import { loadStarterSet } from '../commands/starter-set.ts';
import { BarrierFilter } from '../components/barrier-filter.tsx';
import { BarrierTable } from '../components/barrier-table.tsx';
import { NoneFound } from '../components/none-found.tsx';
import { ToWriteOut } from '../components/to-write-out.tsx';
import { WaitingList } from '../components/waiting-list.tsx';

export const loader = page('barriers.list', async ({ tx, member, url: { searchParams } }) => ({
  ...(await listBarriers(tx, member, readBarrierFilter(searchParams), searchParams.get('sida'))),
  may: { keep: roleMay(member.role, 'barriers.keep'), weigh: roleMay(member.role, 'barriers.weigh') },
}));

/** Searches, or takes in the list to begin with. */
export const action = command('barriers.list', async ({ tx, member, values, form }) => {
  if (values.form === 'search') {
    const query = new URLSearchParams(['lage', 'tema', 'niva'].map((name) => [name, String(form.get(name) ?? '')]));
    return redirect(url('barriers.list', {}, await askForBarriers(tx, String(form.get('q') ?? ''), readBarrierFilter(query))));
  }
  if (!roleMay(member.role, 'barriers.keep')) throw new Forbidden();
  await loadStarterSet(tx, member);
  return redirect(url('barriers.list'));
});

export default function BarrierList() {
  const { rows, filter, text, page: number, pages, total, waiting, toWriteOut, may } = useLoaderData<typeof loader>();
  return (
    <Page
      title={m.barriers_title()}
      lead={m.barriers_lead()}
      action={<ButtonLink variant="primary" to={url('barriers.new')}>{m.barriers_new()}</ButtonLink>}
      printable
    >
      <p className="s-actions s-no-print">
        <Link to={url('barriers.mine')}>{m.barriers_mine_title()}</Link>
        {may.weigh ? <Link to={url('barriers.weight')}>{m.barriers_weight_title()}</Link> : null}
      </p>
      {waiting.length > 0 ? <WaitingList waiting={waiting} /> : null}
      {toWriteOut.length > 0 ? <ToWriteOut told={toWriteOut} /> : null}
      <Section title={text === null ? m.barriers_known_title() : m.barriers_search_found({ text })}>
        <BarrierFilter filter={filter} text={text} />
        {filter.searchId && text === null ? <SearchForgotten /> : null}
        <BarrierTable rows={rows} empty={<NoneFound filter={filter} text={text} begins={may.keep} />} />
        <Pagination page={number} pages={pages} total={total} />
      </Section>
    </Page>
  );
}
