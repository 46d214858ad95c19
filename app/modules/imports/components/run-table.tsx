import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { DataTable, DateTime, Link, type Column } from '#app/ui/index.ts';
import type { Run } from '../rules/run.ts';
import { stateLabel } from './run-labels.ts';

/** Earlier imports, each a link to where it stands. */
export function RunTable({ runs }: { runs: Run[] }) {
  return <DataTable caption={m.imports_recent()} rows={runs} rowKey={({ id }) => id} empty={null} columns={columns()} />;
}

function columns(): Column<Run>[] {
  return [
    { key: 'when', header: m.imports_when(), cell: (run) => <RunLink run={run} /> },
    { key: 'state', header: m.imports_state(), cell: ({ state }) => stateLabel(state) },
  ];
}

function RunLink({ run }: { run: Run }) {
  return (
    <Link to={url('imports.show', { runId: run.id })}>
      <DateTime instant={run.createdAt} />
    </Link>
  );
}
