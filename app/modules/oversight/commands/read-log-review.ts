import { localDate, today } from '#app/lib/local-date.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found } from '#app/platform/errors/index.ts';
import { isId } from '#app/platform/ids/index.ts';
import { firstLoggedDay, selectPatterns, type PatternRow } from '../data/log.ts';
import { selectReviews, selectSample, type Review, type SampleRow } from '../data/reviews.ts';
import { monthBounds, monthsToReview } from '../rules/months.ts';
import { manyCases, patterns } from '../rules/verdicts.ts';

export interface MonthLine {
  month: string;
  review: Review | null;
}

/** The months that are over, each with its review, if it has one. */
export async function readMonths(tx: Tx): Promise<MonthLine[]> {
  const first = await firstLoggedDay(tx);
  const reviews = await selectReviews(tx);
  return monthsToReview(first === null ? null : localDate(first), today()).map((month) => ({
    month,
    review: reviews.find((review) => review.month === month) ?? null,
  }));
}

export interface MonthReview {
  month: string;
  isOver: boolean;
  unusual: PatternRow[];
  review: Review | null;
  sample: SampleRow[];
}

/** One month: what is unusual in it, and its sample. */
export async function readMonth(tx: Tx, month: string): Promise<MonthReview> {
  const { from, to } = found(monthBounds(month));
  const unusual = await selectPatterns(tx, from, to, manyCases);
  const [review = null] = await selectReviews(tx, month);
  const place = ({ pattern }: PatternRow) => patterns.indexOf(pattern);
  return {
    month,
    isOver: to <= today(),
    unusual: unusual.toSorted((a, b) => place(a) - place(b)),
    review,
    sample: review ? await selectSample(tx, { reviewId: review.id }) : [],
  };
}

/** One row of a sample. */
export async function readSampleRow(tx: Tx, itemId: string | undefined): Promise<SampleRow> {
  const [row] = isId(itemId) ? await selectSample(tx, { itemId }) : [];
  return found(row);
}
