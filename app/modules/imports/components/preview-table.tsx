import { m } from '#app/paraglide/messages.js';
import { DataTable, StatusTag, type Column, type Tone } from '#app/ui/index.ts';
import type { Verdict } from '../rules/preview-row.ts';
import { verdictLabel } from './run-labels.ts';

/** A row of the preview with its remarks as texts. */
export type ShownRow = { position: number; file: string; row: number; label: string | null; verdict: Verdict; remarks: string[] };

const tones: Record<Verdict, Tone> = { bad: 'wrong', changed: 'due', new: 'good', new_case: 'good', known: 'neutral', told: 'neutral', removed: 'neutral' };

/** What will happen to each row of the files. */
export function PreviewTable({ rows }: { rows: ShownRow[] }) {
  return (
    <DataTable
      caption={m.imports_rows()}
      hideCaption
      rows={rows}
      rowKey={({ position }) => String(position)}
      empty={<p>{m.imports_no_rows()}</p>}
      columns={columns()}
    />
  );
}

function columns(): Column<ShownRow>[] {
  return [
    { key: 'file', header: m.imports_kind(), cell: ({ file }) => file },
    { key: 'row', header: m.imports_row(), numeric: true, rowHeader: true, cell: ({ row }) => row },
    { key: 'label', header: m.imports_what(), cell: ({ label }) => label ?? '–' },
    {
      key: 'verdict',
      header: m.imports_verdict(),
      cell: ({ verdict }) => <StatusTag tone={tones[verdict]}>{verdictLabel(verdict)}</StatusTag>,
    },
    { key: 'why', header: m.imports_why(), cell: ({ remarks }) => <Remarks remarks={remarks} /> },
  ];
}

function Remarks({ remarks }: { remarks: string[] }) {
  if (remarks.length === 0) return null;
  return (
    <ul>
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );
}
