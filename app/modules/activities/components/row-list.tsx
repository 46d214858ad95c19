import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { ButtonForm, DataTable, EmptyState, LocalDate, Pagination } from '#app/ui/index.ts';
import { quantityText } from '#app/ui/text/amount.ts';
import type { listRows } from '../commands/read-plan.ts';

type Rows = Awaited<ReturnType<typeof listRows>>;
type Row = Rows['rows'][number];

/** What was written by hand, with a way to strike what was wrong. */
export function RowList({ activityId, list, mayWrite }: { activityId: string; list: Rows; mayWrite: boolean }) {
  return (
    <>
      <DataTable
        caption={m.activities_rows()}
        hideCaption
        rows={list.rows}
        rowKey={(row) => row.id}
        empty={<EmptyState title={m.activities_rows_empty_title()}>{m.activities_rows_empty()}</EmptyState>}
        columns={[
          { key: 'quantity', header: m.activities_done(), cell: (row) => <Quantity row={row} /> },
          { key: 'date', header: m.activities_done_on(), cell: (row) => (row.doneOn ? <LocalDate date={row.doneOn} /> : '–') },
          { key: 'area', header: m.activities_area(), cell: (row) => row.areaName ?? '–' },
          { key: 'note', header: m.activities_note(), cell: (row) => <Note row={row} /> },
          { key: 'by', header: m.activities_written_by(), cell: (row) => row.writtenBy ?? '–' },
          ...(mayWrite ? [{ key: 'strike', header: m.activities_strike_header(), print: false, cell: (row: Row) => <Strike row={row} activityId={activityId} /> }] : []),
        ]}
      />
      <Pagination page={list.page} pages={list.pages} total={list.total} />
    </>
  );
}

function Quantity({ row }: { row: Row }) {
  const text = quantityText(row.quantity);
  if (row.struckOn === null) return <bdi>{text}</bdi>;
  return (
    <>
      <s>{text}</s> {m.activities_struck()}
    </>
  );
}

function Note({ row }: { row: Row }) {
  const place = row.meetingId === null ? null : m.activities_stands_for({ meeting: row.meetingTitle ?? m.activities_a_meeting() });
  return <>{[row.note, place].filter(Boolean).join(' ') || '–'}</>;
}

function Strike({ row, activityId }: { row: Row; activityId: string }) {
  if (row.struckOn !== null) return null;
  return (
    <ButtonForm
      action={url('activities.row', { activityId })}
      values={{ form: 'strike', row: row.id }}
      version={row.version}
      size="small"
      variant="tertiary"
    >
      {m.activities_strike()}
    </ButtonForm>
  );
}
