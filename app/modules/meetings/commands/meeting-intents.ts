import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { NotFound } from '#app/platform/errors/index.ts';
import type { TypedValues } from '#app/lib/page-form.ts';
import { moveUp } from './agenda.ts';
import { recordPresence, uninvite } from './invite.ts';
import { closeMeeting } from './plan-meeting.ts';

/** What the buttons on a meeting's page ask for. */
export async function meetingIntents(tx: Tx, member: Member, meetingId: string, values: TypedValues): Promise<void> {
  switch (values.form) {
    case 'presence':
      return recordPresence(tx, member, meetingId, [values.present ?? []].flat());
    case 'uninvite':
      return uninvite(tx, member, meetingId, String(values.person));
    case 'up':
      return moveUp(tx, member, meetingId, String(values.item));
    case 'held':
      return closeMeeting(tx, member, meetingId, 'held');
    case 'cancelled':
      return closeMeeting(tx, member, meetingId, 'cancelled');
    default:
      throw new NotFound();
  }
}
