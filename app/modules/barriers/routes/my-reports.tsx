import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, DataTable, EmptyState, Link, LocalDate, Page, StatusTag } from '#app/ui/index.ts';
import { readMyReports } from '../commands/my-reports.ts';
import { logLabel, stateLabel, stateTones } from '../components/labels.ts';

export const loader = page('barriers.mine', async ({ tx }) => ({ reports: await readMyReports(tx) }));

export default function MyReports() {
  const { reports } = useLoaderData<typeof loader>();
  return (
    <Page title={m.barriers_mine_title()} lead={m.barriers_mine_lead()} breadcrumbs={[{ label: m.barriers_title(), to: url('barriers.list') }]}>
      <DataTable
        caption={m.barriers_mine_title()}
        hideCaption
        rows={reports}
        rowKey={(row) => row.id}
        empty={
          <EmptyState title={m.barriers_mine_none_title()} action={<ButtonLink variant="primary" to={url('barriers.new')}>{m.barriers_new()}</ButtonLink>}>
            {m.barriers_mine_none()}
          </EmptyState>
        }
        columns={[
          { key: 'what', header: m.barriers_barrier(), rowHeader: true, cell: (row) => <What row={row} /> },
          { key: 'on', header: m.barriers_reported_on(), cell: (row) => <LocalDate date={row.occurredOn} /> },
          { key: 'state', header: m.barriers_state(), cell: ({ barrier }) => (barrier ? <StatusTag tone={stateTones[barrier.state]}>{stateLabel(barrier.state)}</StatusTag> : m.barriers_mine_loose()) },
          { key: 'answer', header: m.barriers_answer(), cell: ({ latest }) => (latest ? <Answer line={latest} /> : m.barriers_no_answer()) },
        ]}
      />
    </Page>
  );
}

type Row = Awaited<ReturnType<typeof readMyReports>>[number];

function What({ row }: { row: Row }) {
  if (row.barrier) return <Link to={url('barriers.show', { barrierId: row.barrier.id })}>{row.barrier.title}</Link>;
  return <Link to={url('barriers.report', { observationId: row.id })}>{row.inCase ? m.barriers_mine_in_case() : m.barriers_report_title()}</Link>;
}

function Answer({ line }: { line: NonNullable<Row['latest']> }) {
  return (
    <>
      <strong>{logLabel(line.kind)}</strong> <LocalDate date={line.on} />
      {line.organisationName ? <span className="s-subtle"> {line.organisationName}</span> : null}
      {line.text ? <p>{line.text}</p> : null}
    </>
  );
}
