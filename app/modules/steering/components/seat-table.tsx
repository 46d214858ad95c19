import { m } from '#app/paraglide/messages.js';
import { DataTable, EmptyState, Period } from '#app/ui/index.ts';
import { addDays, localDate } from '#app/lib/local-date.ts';
import type { GroupView } from '../commands/read-group.ts';
import { functionLabel } from './labels.ts';

/** Who sits in a group, or has sat there. */
export function SeatTable({ seats, caption }: { seats: GroupView['seated']; caption: string }) {
  return (
    <DataTable
      caption={caption}
      hideCaption
      rows={seats}
      rowKey={(seat) => seat.id}
      empty={<EmptyState title={m.steering_seats_empty_title()}>{m.steering_seats_empty()}</EmptyState>}
      columns={[
        { key: 'name', header: m.steering_member(), cell: (seat) => seat.name },
        { key: 'organisation', header: m.steering_organisation(), cell: (seat) => seat.organisationName },
        { key: 'function', header: m.steering_function(), cell: (seat) => functionLabel(seat.function) },
        {
          key: 'when', header: m.steering_sits(),
          cell: (seat) => <Period from={seat.validFrom} to={seat.validTo ? addDays(localDate(seat.validTo), -1) : null} />,
        },
      ]}
    />
  );
}
