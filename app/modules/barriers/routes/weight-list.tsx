import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { DataTable, EmptyState, Link, LocalDate, Money, Page, Pagination, StatusTag } from '#app/ui/index.ts';
import { rankPage } from '../commands/weigh.ts';
import { stateLabel, stateTones } from '../components/labels.ts';
import { ShownCount } from '../components/shown-count.tsx';

export const loader = page('barriers.weight', ({ tx, url: { searchParams } }) => rankPage(tx, searchParams.get('sida')));

/** The ranked list for partnership meetings: how many each barrier has stopped and how long. */
export default function WeightList() {
  const { barriers, page: number, pages, total } = useLoaderData<typeof loader>();
  return (
    <Page
      title={m.barriers_weight_title()}
      lead={m.barriers_weight_lead()}
      action={
        <span className="s-actions">
          <a className="aksel-link" href={url('barriers.weight_file', {}, { format: 'csv' })}>{m.barriers_as_csv()}</a>
          <a className="aksel-link" href={url('barriers.weight_file', {}, { format: 'xlsx' })}>{m.barriers_as_excel()}</a>
          <a className="aksel-link" href={url('barriers.weight_file', {}, { format: 'json' })}>{m.barriers_as_json()}</a>
        </span>
      }
      printable
    >
      <DataTable
        caption={m.barriers_weight_title()}
        hideCaption
        rows={barriers}
        rowKey={(row) => row.id}
        empty={<EmptyState title={m.barriers_empty_title()}>{m.barriers_weight_none()}</EmptyState>}
        columns={[
          { key: 'title', header: m.barriers_barrier(), rowHeader: true, cell: (row) => <Link to={url('barriers.weight_of', { barrierId: row.id })}>{row.title}</Link> },
          { key: 'total', header: m.barriers_cases(), numeric: true, cell: ({ weight }) => <ShownCount count={weight.total} /> },
          { key: 'women', header: m.barriers_women(), numeric: true, cell: ({ weight }) => <ShownCount count={weight.women} /> },
          { key: 'men', header: m.barriers_men(), numeric: true, cell: ({ weight }) => <ShownCount count={weight.men} /> },
          { key: 'days', header: m.barriers_median_days(), numeric: true, cell: ({ weight }) => (weight.total === 0 ? null : <ShownCount count={weight.medianDays} />) },
          { key: 'cost', header: m.barriers_cost(), numeric: true, cell: ({ costSek }) => (costSek === null ? null : <Money kronor={costSek} />) },
          { key: 'state', header: m.barriers_state(), cell: (row) => <StatusTag tone={stateTones[row.state]}>{stateLabel(row.state)}</StatusTag> },
          { key: 'owners', header: m.barriers_owners(), cell: (row) => <Owners owners={row.owners} nextOn={row.nextOn} /> },
        ]}
      />
      <Pagination page={number} pages={pages} total={total} />
    </Page>
  );
}

/** Who has taken it on, and when the next step is due. */
function Owners({ owners, nextOn }: { owners: string[]; nextOn: string | null }) {
  return (
    <>
      {owners.join(', ')}
      {nextOn ? (
        <span className="s-subtle">
          {' '}
          {m.barriers_next_on()} <LocalDate date={nextOn} />
        </span>
      ) : null}
    </>
  );
}
