import { today } from '#app/lib/local-date.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm, Refused } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { m } from '#app/paraglide/messages.js';
import { insertDecision, markDone, selectDecisions, type DecisionToWrite } from '../data/decisions.ts';
import { readGroup, readGroupMeeting } from './read-group.ts';
import { refuseNames } from './refuse-names.ts';

/** Writes what a group decided at a meeting, and who does something about it by when. */
export async function decideInGroup(
  tx: Tx, member: Member, at: { groupId: string; meetingId: string }, decision: DecisionToWrite & { nobodyNamed: boolean },
): Promise<string> {
  const { meeting, seated } = await readGroupMeeting(tx, at.groupId, at.meetingId);
  if (meeting.state === 'cancelled') throw new Refused(m.steering_refused_cancelled());
  if (decision.memberId !== null && !seated.some(({ id }) => id === decision.memberId)) throw new InvalidForm({ memberId: m.steering_error_who() });
  await refuseNames(tx, { text: decision.text }, decision.nobodyNamed);
  const id = newId();
  const { text, memberId, dueOn } = decision;
  await insertDecision(tx, at, { text, memberId, dueOn, id, createdBy: member.userId });
  return id;
}

/** Says that what was decided is done, and what came of it. */
export async function followUp(
  tx: Tx, groupId: string, decisionId: string, version: number, done: { doneOn: string; note: string | null; nobodyNamed: boolean },
): Promise<void> {
  await readDecision(tx, groupId, decisionId);
  if (done.doneOn > today()) throw new InvalidForm({ doneOn: m.steering_error_not_yet() });
  await refuseNames(tx, { note: done.note }, done.nobodyNamed);
  if (!(await markDone(tx, decisionId, version, done))) throw new Refused(m.steering_refused_changed());
}

export async function readDecision(tx: Tx, groupId: string | undefined, decisionId: string | undefined) {
  const group = await readGroup(tx, groupId);
  return { group, decision: found((await selectDecisions(tx, group.id)).find(({ id }) => id === decisionId)) };
}
