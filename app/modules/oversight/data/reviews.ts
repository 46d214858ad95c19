import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { Verdict } from '../rules/verdicts.ts';

export interface Review {
  id: string;
  month: string;
  seed: string;
  comment: string | null;
  signedBy: string | null;
  signedAt: Date | null;
  version: number;
  items: number;
  decided: number;
}

export function selectReviews(tx: Tx, month?: string): Promise<Review[]> {
  const count = (filter: string) => sql<number>`(select count(*)::int from log_review_items i
    where i.collaboration_id = r.collaboration_id and i.review_id = r.id and ${sql.raw(filter)})`;
  return tx
    .selectFrom('log_reviews as r')
    .leftJoin('users as u', 'u.id', 'r.signed_by')
    .select(['r.id', 'r.month', 'r.seed', 'r.comment', 'u.name as signedBy', 'r.signed_at as signedAt', 'r.version'])
    .select([count('true').as('items'), count('i.verdict is not null').as('decided')])
    .$if(month !== undefined, (query) => query.where('r.month', '=', month ?? ''))
    .execute();
}

export interface SampleRow {
  id: string;
  month: string;
  row: number;
  at: Date;
  userName: string | null;
  organisationName: string | null;
  role: string | null;
  event: string;
  outcome: string;
  caseIds: string[];
  verdict: Verdict | null;
  comment: string | null;
  version: number;
  signed: boolean;
}

/** The rows of a sample, or one of them, as the log has them. */
export async function selectSample(tx: Tx, where: { reviewId: string } | { itemId: string }): Promise<SampleRow[]> {
  const condition = 'reviewId' in where ? sql`i.review_id = ${where.reviewId}` : sql`i.id = ${where.itemId}`;
  const { rows } = await sql<SampleRow>`
    select i.id, r.month, l.id as row, l.at, u.name as "userName", o.name as "organisationName", l.acting_role as role, l.event, l.outcome,
      l.case_ids as "caseIds", i.verdict, i.comment, i.version, r.signed_at is not null as signed
    from log_review_items i
    join log_reviews r on r.collaboration_id = i.collaboration_id and r.id = i.review_id
    join audit_log l on l.id = i.audit_id
    left join users u on u.id = l.actor_user_id
    left join organisations o on o.collaboration_id = i.collaboration_id and o.id = l.acting_organisation_id
    where ${condition} order by l.id`.execute(tx);
  return rows;
}

export async function insertReview(tx: Tx, review: { id: string; month: string; seed: string; drawnBy: string }): Promise<void> {
  const { drawnBy, ...values } = review;
  await tx.insertInto('log_reviews').values({ collaboration_id: sql`app.collaboration()`, ...values, drawn_by: drawnBy }).execute();
}

export async function insertItems(tx: Tx, reviewId: string, items: { id: string; auditId: number }[]): Promise<void> {
  const rows = items.map(({ id, auditId }) => ({ collaboration_id: sql<string>`app.collaboration()`, id, review_id: reviewId, audit_id: auditId }));
  await tx.insertInto('log_review_items').values(rows).execute();
}

/** Whether it was still open and as the reviewer saw it. */
export async function updateVerdict(
  tx: Tx,
  item: { id: string; version: number; verdict: Verdict; comment: string | null; userId: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('log_review_items')
    .set({ verdict: item.verdict, comment: item.comment, decided_by: item.userId, decided_at: sql`now()`, version: item.version + 1 })
    .where('id', '=', item.id)
    .where('version', '=', item.version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

export async function signReview(tx: Tx, review: { id: string; comment: string; userId: string }): Promise<void> {
  await tx
    .updateTable('log_reviews')
    .set({ comment: review.comment, signed_by: review.userId, signed_at: sql`now()` })
    .where('id', '=', review.id)
    .execute();
}
