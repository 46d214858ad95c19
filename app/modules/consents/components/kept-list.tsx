import { m } from '#app/paraglide/messages.js';
import { categoryLabel } from '#app/ui/case/category-label.ts';
import { DataTable, Figure } from '#app/ui/index.ts';
import type { ConsentPage } from '../commands/read-consents.ts';
import { keptWords } from './words.ts';

/** What organisations keep because they wrote it themselves, as far as the reader may know. */
export function KeptList({ kept }: { kept: ConsentPage['kept'] }) {
  return (
    <DataTable
      caption={m.consents_kept_caption()}
      hideCaption
      empty={<p>{m.consents_kept_none()}</p>}
      rows={kept}
      rowKey={(row) => `${row.organisationId}${row.category}${row.kind}`}
      columns={[
        { key: 'organisation', header: m.consents_kept_with(), cell: (row) => row.organisation },
        { key: 'category', header: m.consents_column_category(), cell: (row) => categoryLabel(row.category) },
        { key: 'kind', header: m.consents_kept_kind(), cell: (row) => keptWords[row.kind]() },
        { key: 'records', header: m.consents_kept_records(), numeric: true, cell: (row) => <Figure value={row.records} /> },
      ]}
    />
  );
}
