import { parseLocalMonth } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import { DataTable, EmptyState, Figure, Month } from '#app/ui/index.ts';
import type { ReportTable as Table } from '../commands/run-report.ts';
import { hiddenMark, type Column, type ReportCell, type ReportRow } from '../rules/report.ts';
import { columnLabel } from './column-label.ts';

interface ReportTableProps {
  table: Table;
  caption: string;
}

/** The report as a table: the same cells as in the files. */
export function ReportTable({ table, caption }: ReportTableProps) {
  return (
    <DataTable
      caption={caption}
      hideCaption
      scrolls
      rows={table.rows.map((row) => row)}
      rowKey={(row: ReportRow) => String(row[0])}
      empty={<EmptyState title={m.reports_empty_title()}>{m.reports_empty_text()}</EmptyState>}
      columns={table.columns.map((column, index) => ({
        key: column.heading,
        header: columnLabel(column.heading),
        numeric: column.kind !== 'text' && column.kind !== 'month',
        cell: (row: ReportRow) => <Cell value={row[index] ?? null} column={column} />,
      }))}
    />
  );
}

const decimals: Partial<Record<Column['kind'], number>> = { mean: 2, p: 4, days: 1 };

function Cell({ value, column }: { value: ReportCell; column: Column }) {
  if (value === null) return null;
  if (value === hiddenMark) return <abbr title={m.reports_hidden_cell()}>{hiddenMark}</abbr>;
  if (typeof value === 'number') return <Figure value={value} decimals={decimals[column.kind] ?? 0} />;
  const month = column.kind === 'month' ? parseLocalMonth(value) : undefined;
  return month ? <Month month={month} /> : value;
}
