import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { DataTable, Link, LocalDate, Period, StatusTag } from '#app/ui/index.ts';
import type { ConsentRoom } from '../commands/read-consents.ts';
import { lastDayOf } from './last-day.ts';
import { howWords, stateWords } from './words.ts';

/** The consents of a case, valid and past. */
export function ConsentList({ caseId, consents }: { caseId: string; consents: ConsentRoom['consents'] }) {
  return (
    <DataTable
      caption={m.consents_list_caption()}
      hideCaption
      empty={null}
      rows={consents}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'given',
          header: m.consents_given_on(),
          cell: (row) => (
            <Link to={url('consents.show', { caseId, consentId: row.id })}>
              <LocalDate date={row.givenOn} />
            </Link>
          ),
        },
        { key: 'purpose', header: m.consents_purpose(), cell: (row) => row.purpose },
        { key: 'how', header: m.consents_how(), cell: (row) => howWords[row.how]() },
        { key: 'period', header: m.consents_holds(), cell: (row) => <Period from={row.validFrom} to={lastDayOf(row)} /> },
        {
          key: 'state',
          header: m.consents_state(),
          cell: (row) =>
            row.lapsesSoon ? (
              <StatusTag tone="due">{m.consents_state_soon()}</StatusTag>
            ) : (
              <StatusTag tone={row.state === 'valid' ? 'good' : 'neutral'}>{stateWords[row.state]()}</StatusTag>
            ),
        },
      ]}
    />
  );
}
