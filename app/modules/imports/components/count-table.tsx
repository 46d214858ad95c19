import { m } from '#app/paraglide/messages.js';
import { DataTable, Figure, type Column } from '#app/ui/index.ts';
import type { FileCount } from '../rules/finding.ts';

/** How many rows of each file are new, known, changed and bad. */
export function CountTable({ counts }: { counts: FileCount[] }) {
  return <DataTable caption={m.imports_counts()} rows={counts} rowKey={({ kind }) => kind} empty={null} columns={columns()} />;
}

function columns(): Column<FileCount>[] {
  return [
    { key: 'kind', header: m.imports_kind(), cell: ({ kind }) => kind },
    { key: 'new', header: m.imports_new(), numeric: true, cell: (row) => <Figure value={row.new} /> },
    { key: 'known', header: m.imports_known(), numeric: true, cell: (row) => <Figure value={row.known} /> },
    { key: 'changed', header: m.imports_changed(), numeric: true, cell: (row) => <Figure value={row.changed} /> },
    { key: 'bad', header: m.imports_bad(), numeric: true, cell: (row) => <Figure value={row.bad} /> },
  ];
}
