import { useLoaderData } from 'react-router';
import { today } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { DataTable, EmptyState, Link, LocalDate, Page, Pagination, StatusTag, type Column } from '#app/ui/index.ts';
import { readDueList } from '../commands/read-followup.ts';
import { timepointPaths } from '../rules/sources.ts';

export const loader = page('followup.due', async ({ tx, url, touches }) => {
  const list = await readDueList(tx, url.searchParams.get('sida'));
  touches(...list.rows.map((row) => row.caseId));
  const rows = list.rows.map(({ firstName, lastName, alias, ...row }) => {
    const name = [firstName, lastName].filter(Boolean).join(' ');
    return { ...row, name: name || alias };
  });
  return { ...list, rows, today: today() };
});

type Row = Awaited<ReturnType<typeof loader>>['rows'][number];

function columns(day: string): Column<Row>[] {
  return [
    {
      key: 'name',
      header: m.followup_who(),
      cell: (row) => (
        <Link to={url('livelihood.record', { caseId: row.caseId, timepoint: timepointPaths['12_months'] })}>
          {row.name ?? m.followup_masked()}
        </Link>
      ),
    },
    { key: 'due', header: m.followup_due_on(), cell: (row) => <LocalDate date={row.dueOn} /> },
    {
      key: 'state',
      header: m.followup_state(),
      cell: (row) => (
        <StatusTag tone={row.dueOn <= day ? 'due' : 'neutral'}>{row.dueOn <= day ? m.followup_now() : m.followup_soon()}</StatusTag>
      ),
    },
    { key: 'started', header: m.followup_started(), cell: (row) => <LocalDate date={row.startedOn} /> },
    { key: 'case', header: m.followup_case(), cell: (row) => (row.closed ? m.followup_case_closed() : m.followup_case_open()) },
  ];
}

export default function DueList() {
  const { rows, page: number, pages, total, today: day } = useLoaderData<typeof loader>();
  return (
    <Page title={m.followup_due_title()} lead={m.followup_due_lead()} printable>
      <DataTable
        caption={m.followup_due_title()}
        hideCaption
        rows={rows}
        rowKey={(row) => row.caseId}
        columns={columns(day)}
        empty={<EmptyState title={m.followup_due_empty_title()}>{m.followup_due_empty()}</EmptyState>}
      />
      <Pagination page={number} pages={pages} total={total} />
    </Page>
  );
}
