import { Temporal } from 'temporal-polyfill';

declare const dateBrand: unique symbol;
declare const monthBrand: unique symbol;

/** A date without time, `YYYY-MM-DD`. Sorts and compares as text. */
export type LocalDate = string & { readonly [dateBrand]: true };
/** A calendar month, `YYYY-MM`. */
export type LocalMonth = string & { readonly [monthBrand]: true };

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const COMPACT_DATE = /^(\d{4})(\d{2})(\d{2})$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Whether the text is a real date written `YYYY-MM-DD`. */
export function isLocalDate(text: string): text is LocalDate {
  const match = DATE.exec(text);
  return match !== null && isRealDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Reads `YYYY-MM-DD` or `YYYYMMDD`; undefined when it is not a date that exists. */
export function parseLocalDate(text: string): LocalDate | undefined {
  const dashed = text.trim().replace(COMPACT_DATE, '$1-$2-$3');
  return isLocalDate(dashed) ? dashed : undefined;
}

/** The date, or an error: for values that were checked before. */
export function localDate(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (!date) throw new RangeError(`Not a date: ${text}`);
  return date;
}

export function parseLocalMonth(text: string): LocalMonth | undefined {
  const trimmed = text.trim();
  return MONTH.test(trimmed) && trimmed >= '0001' ? (trimmed as LocalMonth) : undefined;
}

export function compareDates(a: LocalDate, b: LocalDate): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return plain(date).add({ days }).toString() as LocalDate;
}

/** The same day some months on; the last day of the month where that day does not exist. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return plain(date).add({ months }).toString() as LocalDate;
}

/** Calendar days from one date to another, negative when the second is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return plain(from).until(plain(to), { largestUnit: 'day' }).days;
}

/** Whole years lived on a date. */
export function ageOn(birth: LocalDate, date: LocalDate): number {
  return plain(birth).until(plain(date), { largestUnit: 'year' }).years;
}

/** Today where the office is, whatever zone the machine keeps. */
export function today(zone = 'Europe/Stockholm'): LocalDate {
  return Temporal.Now.plainDateISO(zone).toString() as LocalDate;
}

export function monthOf(date: LocalDate): LocalMonth {
  return date.slice(0, 7) as LocalMonth;
}

export function firstDayOf(month: LocalMonth): LocalDate {
  return `${month}-01` as LocalDate;
}

export function lastDayOf(month: LocalMonth): LocalDate {
  return addDays(addMonths(firstDayOf(month), 1), -1);
}

/** Every month from the first to the last, both included. */
export function monthsBetween(first: LocalMonth, last: LocalMonth): LocalMonth[] {
  const months: LocalMonth[] = [];
  for (let day = firstDayOf(first); monthOf(day) <= last; day = addMonths(day, 1)) months.push(monthOf(day));
  return months;
}

function plain(date: LocalDate): Temporal.PlainDate {
  return Temporal.PlainDate.from(date);
}

function isRealDate(year: number, month: number, day: number): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  if (day <= 28) return true;
  return day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}
