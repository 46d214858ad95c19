import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { DataTable, DateTime, EmptyState, Figure, Link } from '#app/ui/index.ts';
import type { Run } from '../rules/run.ts';
import { stateLabel } from './labels.ts';

/** Runs, the latest first. */
export function RunTable({ runs }: { runs: Run[] }) {
  return (
    <DataTable
      caption={m.retention_runs()}
      hideCaption
      rows={runs}
      rowKey={({ id }) => id}
      empty={<EmptyState title={m.retention_runs_none_title()}>{m.retention_runs_none()}</EmptyState>}
      columns={[
        { key: 'when', header: m.retention_when(), cell: ({ id, createdAt }) => <Link to={url('retention.run', { runId: id })}><DateTime instant={createdAt} /></Link> },
        { key: 'state', header: m.retention_state(), cell: ({ state }) => stateLabel(state) },
        { key: 'cases', header: m.retention_cases(), numeric: true, cell: ({ counts }) => <Figure value={counts.removed?.cases ?? counts.found?.due?.cases ?? 0} /> },
        { key: 'persons', header: m.retention_persons(), numeric: true, cell: ({ counts }) => <Figure value={counts.removed?.persons ?? counts.found?.due?.persons ?? 0} /> },
      ]}
    />
  );
}
