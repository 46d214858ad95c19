import { m } from '#app/paraglide/messages.js';
import { DataTable, Figure } from '#app/ui/index.ts';
import { verdictsInOrder as verdicts, type RunCounts, type Verdict } from '../rules/run.ts';
import type { Labels } from './labels.ts';

/** What a count found: cases, persons and records of each kind, by what becomes of them. */
export function FoundTable({ found, labels }: { found: NonNullable<RunCounts['found']>; labels: Labels }) {
  const kinds = [...new Set(verdicts.flatMap((verdict) => Object.keys(found[verdict]?.kinds ?? {})))].toSorted();
  const rows = [
    { key: 'cases', label: m.retention_cases(), of: (verdict: Verdict) => found[verdict]?.cases ?? 0 },
    { key: 'persons', label: m.retention_persons(), of: (verdict: Verdict) => found[verdict]?.persons ?? 0 },
    ...kinds.map((kind) => ({ key: `kind ${kind}`, label: labels.kind(kind), of: (verdict: Verdict) => found[verdict]?.kinds[kind] ?? 0 })),
  ];
  return (
    <DataTable
      caption={m.retention_kinds()}
      hideCaption
      rows={rows}
      rowKey={({ key }) => key}
      empty={null}
      columns={[
        { key: 'kind', header: m.retention_kind(), rowHeader: true, cell: ({ label }) => label },
        ...verdicts.map((verdict) => ({
          key: verdict, header: labels.verdict(verdict), numeric: true, cell: ({ of }: (typeof rows)[number]) => <Figure value={of(verdict)} />,
        })),
      ]}
    />
  );
}
