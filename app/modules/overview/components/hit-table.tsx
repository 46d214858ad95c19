import { m } from '#app/paraglide/messages.js';
import { caseStatusLabel } from '#app/ui/case/case-status-label.ts';
import { DataTable, EmptyState, Link, LocalDate } from '#app/ui/index.ts';

interface Hit {
  caseId: string;
  firstName: string | null;
  lastName: string | null;
  alias: string | null;
  status: string;
  startedOn: string;
}

/** What a search found among the searcher's own cases. */
export function HitTable({ text, hits }: { text: string; hits: Hit[] }) {
  return (
    <DataTable
      caption={m.overview_search_hits({ count: hits.length, text })}
      rows={hits}
      rowKey={(hit) => hit.caseId}
      empty={<EmptyState title={m.overview_search_none()}>{m.overview_search_none_help()}</EmptyState>}
      columns={[
        {
          key: 'name',
          header: m.overview_column_name(),
          cell: (hit) => (
            <Link to={`/arenden/${hit.caseId}`}>
              {[hit.firstName, hit.lastName].filter(Boolean).join(' ') || hit.alias || m.ui_masked_name()}
            </Link>
          ),
        },
        { key: 'status', header: m.overview_column_status(), cell: (hit) => caseStatusLabel(hit.status) },
        { key: 'start', header: m.overview_search_started(), cell: (hit) => <LocalDate date={hit.startedOn} /> },
      ]}
    />
  );
}
