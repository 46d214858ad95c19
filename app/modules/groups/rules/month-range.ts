import { addMonths, firstDayOf, monthOf, monthsBetween, parseLocalMonth, type LocalDate, type LocalMonth } from '#app/lib/local-date.ts';

export const monthsShown = 6;

/** Six months ending with the month that was asked for, or with this month. */
export function monthRange(asked: string | null, today: LocalDate): LocalMonth[] {
  const last = parseLocalMonth(asked ?? '') ?? monthOf(today);
  return monthsBetween(shiftMonth(last, 1 - monthsShown), last);
}

export function shiftMonth(month: LocalMonth, by: number): LocalMonth {
  return monthOf(addMonths(firstDayOf(month), by));
}
