import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { DataTable, EmptyState, Link, LocalDate, StatusTag } from '#app/ui/index.ts';
import type { GroupView } from '../commands/read-group.ts';
import { stateLabel } from './labels.ts';

/** The meetings of a group, the latest first. */
export function MeetingTable({ groupId, meetings }: { groupId: string; meetings: GroupView['meetings'] }) {
  return (
    <DataTable
      caption={m.steering_meetings()}
      hideCaption
      rows={meetings}
      rowKey={(meeting) => meeting.meetingId}
      empty={<EmptyState title={m.steering_meetings_empty_title()}>{m.steering_meetings_empty()}</EmptyState>}
      columns={[
        {
          key: 'title', header: m.steering_meeting(),
          cell: (meeting) => <Link to={url('steering.meeting', { groupId, meetingId: meeting.meetingId })}>{meeting.title}</Link>,
        },
        { key: 'when', header: m.steering_when(), cell: (meeting) => <LocalDate date={meeting.heldOn} /> },
        { key: 'place', header: m.steering_place(), cell: (meeting) => meeting.place ?? '–' },
        { key: 'state', header: m.steering_state(), cell: (meeting) => <StatusTag>{stateLabel(meeting.state)}</StatusTag> },
      ]}
    />
  );
}
