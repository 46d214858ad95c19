import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { DataTable, DateTime, EmptyState, Link, StatusTag } from '#app/ui/index.ts';
import type { Verdict } from '../rules/verdicts.ts';
import { verdictLabel } from './labels.ts';

interface SampleLine {
  id: string;
  row: number;
  at: Date;
  userName: string | null;
  organisationName: string | null;
  event: string;
  outcome: string;
  verdict: Verdict | null;
}

/** The rows that were drawn, each with what was found about it. */
export function SampleTable({ rows }: { rows: SampleLine[] }) {
  return (
    <DataTable
      caption={m.oversight_sample()}
      hideCaption
      rows={rows}
      rowKey={(row) => row.id}
      empty={<EmptyState title={m.oversight_nothing_to_draw()}>{m.oversight_sample_lead()}</EmptyState>}
      columns={[
        { key: 'row', header: m.oversight_when(), cell: (row) => <DateTime instant={new Date(row.at).toISOString()} /> },
        { key: 'who', header: m.oversight_who(), cell: (row) => row.userName ?? '' },
        { key: 'organisation', header: m.oversight_organisation(), cell: (row) => row.organisationName ?? '' },
        {
          key: 'event',
          header: m.oversight_event(),
          cell: (row) => (row.outcome === 'refused' ? `${row.event} (${m.oversight_refused()})` : row.event),
        },
        {
          key: 'verdict',
          header: m.oversight_verdict(),
          cell: (row) =>
            row.verdict ? <StatusTag tone={row.verdict === 'follow_up' ? 'due' : 'good'}>{verdictLabel(row.verdict)}</StatusTag> : null,
        },
        {
          key: 'assess',
          header: m.oversight_assess(),
          print: false,
          cell: (row) => <Link to={url('oversight.row', { itemId: row.id })}>{m.oversight_row_title({ row: row.row })}</Link>,
        },
      ]}
    />
  );
}
