import { m } from '#app/paraglide/messages.js';
import { DataTable, DateTime, DefinitionList, Figure, Section } from '#app/ui/index.ts';
import type { Proof as RunProof, Run } from '../rules/run.ts';
import type { Labels } from './labels.ts';

/** That it was done: what went, by whose word, and a hash of the removed ids. */
export function Proof({ run, proof, names, labels }: { run: Run; proof: RunProof; names: Record<string, string>; labels: Labels }) {
  const rows = Object.entries(proof.kinds).map(([kind, one]) => ({ kind, ...one }));
  return (
    <Section title={m.retention_proof()}>
      <DefinitionList
        items={[
          { term: m.retention_done_at(), value: run.doneAt ? <DateTime instant={run.doneAt} /> : null },
          { term: m.retention_proposed_by(), value: names[run.proposedBy ?? ''] ?? run.proposedBy },
          { term: m.retention_approved_by(), value: names[run.approvedBy ?? ''] ?? run.approvedBy },
          { term: m.retention_proof_hash(), value: <code>{run.removedHash}</code> },
        ]}
      />
      <DataTable
        caption={m.retention_proof()}
        hideCaption
        rows={rows}
        rowKey={({ kind }) => kind}
        empty={null}
        columns={[
          { key: 'kind', header: m.retention_kind(), rowHeader: true, cell: ({ kind }) => labels.kind(kind) },
          { key: 'rows', header: m.retention_rows(), numeric: true, cell: (row) => <Figure value={row.rows} /> },
          { key: 'hash', header: m.retention_proof_hash(), cell: ({ hash }) => <code>{hash.slice(0, 16)}</code> },
        ]}
      />
    </Section>
  );
}
