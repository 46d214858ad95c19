import { m } from '#app/paraglide/messages.js';
import { DataTable, EmptyState, Link, LocalDate, StatusTag } from '#app/ui/index.ts';
import { dueTone } from '../rules/due.ts';
import { statusSince } from './status-since.ts';

export interface CaseLine {
  caseId: string;
  firstName: string | null;
  lastName: string | null;
  alias: string | null;
  status: string;
  statusSince: string;
  stepName: string | null;
  stepDueOn: string | null;
}

function nameOf(row: CaseLine): string {
  return [row.firstName, row.lastName].filter(Boolean).join(' ') || row.alias || m.ui_masked_name();
}

/** A list of cases, each with where it stands and what is due. */
export function CaseTable({ rows, today }: { rows: CaseLine[]; today: string }) {
  return (
    <DataTable
      caption={m.overview_cases_title()}
      hideCaption
      rows={rows}
      rowKey={(row) => row.caseId}
      empty={<EmptyState title={m.overview_cases_empty_title()}>{m.overview_cases_empty()}</EmptyState>}
      columns={[
        { key: 'name', header: m.overview_column_name(), rowHeader: true, cell: (row) => <Link to={`/arenden/${row.caseId}`}>{nameOf(row)}</Link> },
        { key: 'status', header: m.overview_column_status(), cell: (row) => statusSince(row, today) },
        { key: 'step', header: m.overview_column_step(), cell: (row) => row.stepName ?? m.overview_no_step() },
        { key: 'due', header: m.overview_column_due(), cell: (row) => <Due dueOn={row.stepDueOn} today={today} /> },
      ]}
    />
  );
}

function Due({ dueOn, today }: { dueOn: string | null; today: string }) {
  if (dueOn === null) return null;
  const tone = dueTone(dueOn, today);
  return (
    <>
      <LocalDate date={dueOn} /> {tone === 'wrong' ? <StatusTag tone="wrong">{m.overview_late()}</StatusTag> : null}
      {tone === 'due' ? <StatusTag tone="due">{m.overview_today()}</StatusTag> : null}
    </>
  );
}
