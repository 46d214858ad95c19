import { m } from '#app/paraglide/messages.js';
import { DataTable, DateTime, EmptyState, Figure } from '#app/ui/index.ts';
import { caseReference, type Pattern } from '../rules/verdicts.ts';
import { patternLabel } from './labels.ts';

interface UnusualRow {
  pattern: Pattern;
  userName: string | null;
  organisationName: string | null;
  caseId: string | null;
  times: number;
  firstAt: Date;
  lastAt: Date;
}

/** What is unusual in a month: a flag, who, for whom, how often. */
export function UnusualTable({ rows }: { rows: UnusualRow[] }) {
  return (
    <DataTable
      caption={m.oversight_unusual()}
      hideCaption
      rows={rows}
      rowKey={(row) => [row.pattern, row.userName, row.organisationName, row.caseId, row.firstAt].join(' ')}
      empty={<EmptyState title={m.oversight_unusual_none()}>{m.oversight_unusual_none_about()}</EmptyState>}
      columns={[
        { key: 'pattern', header: m.oversight_pattern(), cell: (row) => patternLabel(row.pattern) },
        { key: 'who', header: m.oversight_who(), cell: (row) => row.userName ?? '' },
        { key: 'organisation', header: m.oversight_organisation(), cell: (row) => row.organisationName ?? '' },
        { key: 'case', header: m.oversight_case(), cell: (row) => (row.caseId ? caseReference(row.caseId) : '') },
        { key: 'times', header: m.oversight_times(), numeric: true, cell: (row) => <Figure value={row.times} /> },
        { key: 'last', header: m.oversight_last(), cell: (row) => <DateTime instant={new Date(row.lastAt).toISOString()} /> },
      ]}
    />
  );
}
