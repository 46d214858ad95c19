import { m } from '#app/paraglide/messages.js';
import { actorOf, type Member } from '#app/platform/access/actor.ts';
import { audit } from '#app/platform/audit/index.ts';
import { withActor, type Tx } from '#app/platform/db/index.ts';
import { Refused } from '#app/platform/errors/index.ts';
import { mayTry } from '#app/platform/limits/index.ts';
import { closeOwnReading, openWithReason } from '../data/reason-access.ts';
import { completeSteps } from '../data/timeline.ts';
import type { ReadingReason } from '../rules/locks.ts';
import { readCase } from './read-case.ts';

/** So many numbers may somebody try: enough for a bad day, too few to go through a list. */
const limit = { name: 'reason-access', times: 10, seconds: 3600 };

export interface ReasonToRead {
  number: string;
  reason: ReadingReason;
  stated: string;
}

/**
 * Opens a case that the caller does not work with, for reading and for two hours. The coordinator is told, and she whom it is about sees it.
 * @throws Refused with the same words whether nobody has the number, or the caller may not read
 */
export async function readWithReason(tx: Tx, member: Member, asked: ReasonToRead): Promise<string> {
  if (!(await mayTry(limit, member.userId))) return refuse(member, 'limited', m.people_reason_limited());
  const caseId = await openWithReason(tx, asked.number, asked.reason, asked.stated);
  if (!caseId) return refuse(member, 'not_opened', m.people_reason_refused());
  await audit(tx, actorOf(member), { event: 'reason_access.opened', caseIds: [caseId], reason: asked.reason });
  return caseId;
}

/** Logged in a transaction of its own, since the request's keeps nothing of what is refused. */
async function refuse(member: Member, reason: string, words: string): Promise<never> {
  const actor = actorOf(member);
  await withActor(actor, (tx) => audit(tx, actor, { event: 'reason_access.opened', outcome: 'refused', reason }));
  throw new Refused(words);
}

/** She has read what she had to. */
export async function stopReading(tx: Tx, member: Member, caseId: string): Promise<void> {
  await closeOwnReading(tx, caseId, member.userId);
  await audit(tx, actorOf(member), { event: 'reason_access.closed', caseIds: [caseId] });
}

/** A coordinator has seen who has read. */
export async function markReadingsSeen(tx: Tx, caseId: string): Promise<void> {
  await readCase(tx, caseId);
  await completeSteps(tx, caseId, 'reason_access_told');
}
