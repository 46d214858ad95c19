import { nameProblem } from '#app/lib/says-who.ts';
import { today } from '#app/lib/local-date.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm, Refused } from '#app/platform/errors/index.ts';
import { unlessTaken } from '#app/platform/form/unless-taken.ts';
import { newId } from '#app/platform/ids/index.ts';
import { m } from '#app/paraglide/messages.js';
import { selectActivity } from '../data/activities.ts';
import { insertRow, strikeRow, type RowToAdd } from '../data/rows.ts';
import { listHeldMeetings } from './meetings.ts';

/** Writes by hand what was done. A row that names a meeting stands in its place, so that the meeting is not counted too. */
export async function addRow(tx: Tx, member: Member, activityId: string, row: RowToAdd): Promise<string> {
  found(await selectActivity(tx, activityId));
  if (row.doneOn !== null && row.doneOn > today()) throw new InvalidForm({ doneOn: m.activities_error_not_yet() });
  if (nameProblem([row.note], false) !== null) throw new InvalidForm({ note: m.activities_error_names() });
  if (row.meetingId !== null && !(await listHeldMeetings(tx)).some(({ id }) => id === row.meetingId)) {
    throw new InvalidForm({ meetingId: m.activities_error_meeting() });
  }
  const id = newId();
  const taken = { meetingId: m.activities_error_meeting_taken() };
  await unlessTaken('activity_rows_meeting_once', taken, () => insertRow(tx, activityId, { ...row, id, createdBy: member.userId }));
  return id;
}

/** Takes a row out of what counts; it stays in sight, struck. */
export async function strike(tx: Tx, activityId: string, rowId: string, version: number): Promise<void> {
  found(await selectActivity(tx, activityId));
  if (!(await strikeRow(tx, activityId, rowId, version))) throw new Refused(m.activities_refused_changed());
}
