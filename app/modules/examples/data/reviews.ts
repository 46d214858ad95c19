import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { Criterion } from '../rules/codes.ts';

export interface ReviewToWrite {
  verdict: 'take' | 'decline';
  /** Which criterion keeps it out; null when it is taken. */
  criterion: Criterion | null;
  /** Why a criterion is met, by criterion; one that is not met has none. */
  reasons: Partial<Record<Criterion, string>>;
  note: string | null;
}

export interface Review extends ReviewToWrite {
  reviewerId: string;
  reviewerName: string;
  reviewedAt: Date;
}

export async function selectReviews(tx: Tx, exampleId: string, submission: number): Promise<Review[]> {
  const rows = await tx
    .selectFrom('example_reviews as r')
    .innerJoin('users as u', 'u.id', 'r.reviewer_id')
    .select([
      'r.reviewer_id as reviewerId', 'u.name as reviewerName', 'r.reviewed_at as reviewedAt', 'r.note',
      'r.not_started_reason as notStarted', 'r.not_target_group_reason as notTargetGroup', 'r.missing_information_reason as missing',
    ])
    .select([sql<Review['verdict']>`r.verdict`.as('verdict'), sql<Criterion | null>`r.criterion`.as('criterion')])
    .where('r.example_id', '=', exampleId)
    .where('r.submission', '=', submission)
    .orderBy('r.reviewed_at')
    .execute();
  return rows.map(({ notStarted, notTargetGroup, missing, ...review }) => ({
    ...review,
    reasons: {
      ...(notStarted ? { not_started: notStarted } : {}),
      ...(notTargetGroup ? { not_target_group: notTargetGroup } : {}),
      ...(missing ? { missing_information: missing } : {}),
    },
  }));
}

/** Writes a reviewer's own review of one sending, or replaces it while nothing is decided. */
export async function saveReview(
  tx: Tx,
  { exampleId, submission, reviewerId }: { exampleId: string; submission: number; reviewerId: string },
  { verdict, criterion, reasons, note }: ReviewToWrite,
): Promise<void> {
  const said = {
    verdict,
    criterion,
    note,
    not_started_reason: reasons.not_started ?? null,
    not_target_group_reason: reasons.not_target_group ?? null,
    missing_information_reason: reasons.missing_information ?? null,
  };
  await tx
    .insertInto('example_reviews')
    .values({ collaboration_id: sql`app.collaboration()`, example_id: exampleId, submission, reviewer_id: reviewerId, ...said })
    .onConflict((conflict) =>
      conflict
        .columns(['collaboration_id', 'example_id', 'submission', 'reviewer_id'])
        .doUpdateSet({ ...said, reviewed_at: sql`now()`, version: sql<number>`example_reviews.version + 1` }),
    )
    .execute();
}
