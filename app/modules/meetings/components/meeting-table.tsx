import type { ReactNode } from 'react';
import { DataTable, Link, LocalDate, StatusTag, type Column } from '#app/ui/index.ts';
import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import type { MeetingLists } from '../commands/read-meeting.ts';
import { kindLabel, meetingLabel, timeLabel } from './labels.ts';

type Row = MeetingLists['coming'][number];

interface MeetingTableProps {
  caption: string;
  rows: Row[];
  councilName: string;
  empty: ReactNode;
}

export function MeetingTable({ caption, rows, councilName, empty }: MeetingTableProps) {
  return (
    <DataTable caption={caption} hideCaption rows={rows} rowKey={(row) => row.id} empty={empty} columns={columnsOf(councilName)} />
  );
}

function columnsOf(councilName: string): Column<Row>[] {
  return [
    {
      key: 'when',
      header: m.meetings_when(),
      cell: (row) => (
        <>
          <LocalDate date={row.heldOn} /> {timeLabel(row.startsAt)}
        </>
      ),
    },
    {
      key: 'title',
      header: m.meetings_meeting(),
      rowHeader: true,
      cell: (row) => <Link to={url('meetings.show', { meetingId: row.id })}>{row.title}</Link>,
    },
    { key: 'kind', header: m.meetings_kind(), cell: (row) => kindLabel(row.kind, councilName) },
    { key: 'place', header: m.meetings_place(), cell: (row) => row.place },
    { key: 'owner', header: m.meetings_called_by(), cell: (row) => row.ownerName },
    { key: 'state', header: m.meetings_state(), cell: (row) => <StatusTag>{meetingLabel(row.state)}</StatusTag> },
  ];
}
