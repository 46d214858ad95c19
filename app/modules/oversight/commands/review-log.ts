import { randomBytes } from 'node:crypto';
import { today } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, Refused } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { drawRows } from '../data/log.ts';
import { insertItems, insertReview, selectReviews, signReview, updateVerdict } from '../data/reviews.ts';
import { monthBounds } from '../rules/months.ts';
import { sampleSize, type Verdict } from '../rules/verdicts.ts';
import { readSampleRow } from './read-log-review.ts';

/** Draws a month's sample by a seed that is kept; a month has one sample. */
export async function drawSample(tx: Tx, member: Member, month: string): Promise<void> {
  const { from, to } = found(monthBounds(month));
  if (to > today()) throw new Refused(m.oversight_too_early());
  if ((await selectReviews(tx, month)).length > 0) return;
  const seed = randomBytes(16).toString('hex');
  const rows = await drawRows(tx, from, to, seed, sampleSize);
  if (rows.length === 0) throw new Refused(m.oversight_nothing_to_draw());
  const id = newId();
  await insertReview(tx, { id, month, seed, drawnBy: member.userId });
  await insertItems(tx, id, rows.map((auditId) => ({ id: newId(), auditId })));
}

/** Keeps what a reviewer found about a row. Returns the month that the row belongs to. */
export async function decideRow(
  tx: Tx,
  member: Member,
  item: { id: string | undefined; version: number; verdict: Verdict; comment: string | null },
): Promise<string> {
  const row = await readSampleRow(tx, item.id);
  const { version, verdict, comment } = item;
  if (!(await updateVerdict(tx, { id: row.id, version, verdict, comment, userId: member.userId }))) {
    throw new Refused(row.signed ? m.oversight_no_more() : m.oversight_changed());
  }
  return row.month;
}

/** Signs a month's review, when every row of its sample has been assessed. */
export async function signMonth(tx: Tx, member: Member, month: string, comment: string): Promise<void> {
  const review = found((await selectReviews(tx, month))[0]);
  if (review.signedAt) throw new Refused(m.oversight_no_more());
  const left = review.items - review.decided;
  if (left > 0) throw new Refused(m.oversight_sign_first({ left }));
  await signReview(tx, { id: review.id, comment, userId: member.userId });
}
