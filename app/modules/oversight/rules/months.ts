import { addMonths, firstDayOf, monthOf, monthsBetween, parseLocalMonth, type LocalDate, type LocalMonth } from '#app/lib/local-date.ts';

/** The months that are over, from the first day in the log, newest first. */
export function monthsToReview(first: LocalDate | null, today: LocalDate): LocalMonth[] {
  if (!first) return [];
  return monthsBetween(monthOf(first), monthOf(addMonths(firstDayOf(monthOf(today)), -1))).toReversed();
}

/** A month as local dates, half-open; undefined when the text is none. */
export function monthBounds(text: string): { from: LocalDate; to: LocalDate } | undefined {
  const month = parseLocalMonth(text);
  return month && { from: firstDayOf(month), to: addMonths(firstDayOf(month), 1) };
}
