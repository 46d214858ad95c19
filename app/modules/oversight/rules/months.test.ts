import { expect, test } from 'vitest';
import { localDate } from '#app/lib/local-date.ts';
import { monthBounds, monthsToReview } from './months.ts';

test('months that are over, from the first of the log, newest first', () => {
  expect(monthsToReview(localDate('2026-01-31'), localDate('2026-04-01'))).toEqual(['2026-03', '2026-02', '2026-01']);
  expect(monthsToReview(localDate('2026-04-01'), localDate('2026-04-30'))).toEqual([]);
  expect(monthsToReview(null, localDate('2026-04-30'))).toEqual([]);
});

test('a month as two local dates, the second outside it', () => {
  expect(monthBounds('2026-12')).toEqual({ from: '2026-12-01', to: '2027-01-01' });
  expect(monthBounds('2026-13')).toBeUndefined();
});
