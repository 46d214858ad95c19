import { m } from '#app/paraglide/messages.js';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, Refused } from '#app/platform/errors/index.ts';
import { insertEvent } from '../data/events.ts';
import { lockExample, moveExample } from '../data/examples.ts';
import { saveReview, selectReviews, type ReviewToWrite } from '../data/reviews.ts';
import { verdictOf } from '../rules/verdict.ts';
import { unlessChanged } from './changed-meanwhile.ts';
import { tellWriters } from './tell-by-mail.ts';
import { writerOf } from './writer-of.ts';

/**
 * Writes a reviewer's own checks. When two different reviewers say yes the example is reviewed; when two say no, it waits for
 * the letter that says why.
 */
export async function reviewExample(tx: Tx, member: Member, exampleId: string, review: ReviewToWrite): Promise<void> {
  const { state, submission, version } = found(await lockExample(tx, exampleId));
  if (state !== 'submitted') throw new Refused(m.examples_review_not_sent());
  await saveReview(tx, { exampleId, submission, reviewerId: member.userId }, review);
  await insertEvent(tx, writerOf(member), { exampleId, kind: 'checked' });
  if (verdictOf(await selectReviews(tx, exampleId, submission)) !== 'taken') return;
  unlessChanged(await moveExample(tx, exampleId, version, { to: 'reviewed' }));
  await insertEvent(tx, writerOf(member), { exampleId, kind: 'reviewed' });
  await tellWriters(tx, { collaborationId: member.collaborationId, exampleId, kind: 'taken' });
}

/** Says no, with one of the reviewers' criteria and a reason that the actor reads. */
export async function declineExample(
  tx: Tx,
  member: Member,
  exampleId: string,
  { version, criterion, reason }: { version: number; criterion: string; reason: string },
): Promise<void> {
  const { submission } = found(await lockExample(tx, exampleId));
  const reviews = await selectReviews(tx, exampleId, submission);
  if (verdictOf(reviews) !== 'declined') throw new Refused(m.examples_decline_needs_two());
  if (!reviews.some((review) => review.criterion === criterion)) throw new Refused(m.examples_decline_other_reason());
  unlessChanged(await moveExample(tx, exampleId, version, { to: 'declined', declined: { criterion, reason } }));
  await insertEvent(tx, writerOf(member), { exampleId, kind: 'declined' });
  await tellWriters(tx, { collaborationId: member.collaborationId, exampleId, kind: 'declined' });
}
