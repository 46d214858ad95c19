import { listMeetings } from '#app/modules/meetings/index.server.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm } from '#app/platform/errors/index.ts';
import { m } from '#app/paraglide/messages.js';
import { selectActivity } from '../data/activities.ts';
import { deleteTie, insertTie, selectTied } from '../data/meetings.ts';

export interface HeldMeeting {
  id: string;
  title: string;
  heldOn: string;
}

/** Held meetings that the reader may read, the latest first. */
export async function listHeldMeetings(tx: Tx): Promise<HeldMeeting[]> {
  const { held } = await listMeetings(tx);
  return held.filter(({ state }) => state === 'held').map(({ id, title, heldOn }) => ({ id, title, heldOn }));
}

/** Held meetings for a list, and those of them that count in an activity one by one. */
export async function readTies(tx: Tx, activityId: string): Promise<{ tied: HeldMeeting[]; others: HeldMeeting[] }> {
  const held = await listHeldMeetings(tx);
  const ids = await selectTied(tx, activityId);
  return { tied: held.filter(({ id }) => ids.includes(id)), others: held.filter(({ id }) => !ids.includes(id)) };
}

/** Lets a meeting that the writer may read count in an activity, once. */
export async function tie(tx: Tx, member: Member, activityId: string, meetingId: string): Promise<void> {
  found(await selectActivity(tx, activityId));
  const held = await listHeldMeetings(tx);
  if (!held.some(({ id }) => id === meetingId)) throw new InvalidForm({ meetingId: m.activities_error_meeting() });
  await insertTie(tx, activityId, meetingId, member.userId);
}

export async function untie(tx: Tx, activityId: string, meetingId: string): Promise<void> {
  await deleteTie(tx, activityId, meetingId);
}
