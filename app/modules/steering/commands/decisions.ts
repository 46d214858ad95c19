import { today } from '#app/lib/local-date.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm, Refused } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { m } from '#app/paraglide/messages.js';
import { insertDecision, markDone, moveDue, selectDecisions, selectUnfinished, type DecisionToWrite, type UnfinishedDecision } from '../data/decisions.ts';
import { followUpOf, sitsOn, type FollowUp } from '../rules/group.ts';
import { selectMembers } from '../data/members.ts';
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

/** Moves what was decided to another day or somebody else who sits in the group. */
export async function moveDecision(
  tx: Tx, groupId: string, decisionId: string, version: number, to: { memberId: string; dueOn: string },
): Promise<void> {
  const { seated } = await readDecision(tx, groupId, decisionId);
  if (!seated.some(({ id }) => id === to.memberId)) throw new InvalidForm({ memberId: m.steering_error_who() });
  if (to.dueOn < today()) throw new InvalidForm({ dueOn: m.steering_error_passed() });
  if (!(await moveDue(tx, decisionId, version, to))) throw new Refused(m.steering_refused_changed());
}

const mostUnfinished = 50;

/** What is decided and not done, what is due first first: in all groups that the reader may read, or what she herself answers for. */
export async function listUnfinished(tx: Tx, { own }: { own: boolean }): Promise<(UnfinishedDecision & { followUp: FollowUp })[]> {
  const day = today();
  return (await selectUnfinished(tx, { own, limit: mostUnfinished })).map((decision) => ({ ...decision, followUp: followUpOf(decision, day) }));
}

export async function readDecision(tx: Tx, groupId: string | undefined, decisionId: string | undefined) {
  const group = await readGroup(tx, groupId);
  const decision = found((await selectDecisions(tx, group.id)).find(({ id }) => id === decisionId));
  const day = today();
  return { group, decision, seated: (await selectMembers(tx, group.id)).filter((member) => sitsOn(member, day)) };
}
