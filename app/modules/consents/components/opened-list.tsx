import { m } from '#app/paraglide/messages.js';
import { categoryLabel } from '#app/ui/case/category-label.ts';
import { DataTable, Period, StatusTag } from '#app/ui/index.ts';
import type { ConsentPage } from '../commands/read-consents.ts';
import { groupLines } from '../rules/grouping.ts';
import { lastDayOf } from './last-day.ts';

type Line = ConsentPage['opened'][number];

/** What a consent opened or still opens, line by line, in words that can be read aloud. */
export function OpenedList({ lines, caption }: { lines: Line[]; caption: string }) {
  return (
    <DataTable
      caption={caption}
      empty={m.consents_matrix_empty()}
      rows={groupLines(lines)}
      rowKey={(row) => row.id}
      columns={[
        { key: 'to', header: m.consents_column_to(), cell: (row) => row.toOrganisationName },
        { key: 'category', header: m.consents_column_category(), cell: (row) => row.categories.map(categoryLabel).join(', ') },
        { key: 'from', header: m.consents_column_from(), cell: (row) => row.fromOrganisationName },
        { key: 'period', header: m.consents_holds(), cell: (row) => <Period from={row.validFrom} to={lastDayOf(row)} /> },
        {
          key: 'state',
          header: m.consents_state(),
          cell: (row) => (
            <StatusTag tone={row.holds ? 'good' : 'neutral'}>{row.holds ? m.consents_line_open() : m.consents_line_closed()}</StatusTag>
          ),
        },
      ]}
    />
  );
}
