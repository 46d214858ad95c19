import { formatDate, formatDateTime, formatMonth, formatPeriod } from '#app/lib/format-date.ts';
import { getLocale } from '#app/paraglide/runtime.js';
import { pageLocale } from '#app/lib/languages.ts';

/** `tis 24 nov 2026`, isolated so that it reads right in Arabic too. */
export function LocalDate({ date }: { date: string }) {
  return (
    <bdi className="s-date">
      <time dateTime={date}>{formatDate(date, pageLocale(getLocale()))}</time>
    </bdi>
  );
}

/** `tis 24 nov 2026 10.42` in Swedish time, from an ISO 8601 instant. */
export function DateTime({ instant }: { instant: string }) {
  return (
    <bdi className="s-date">
      <time dateTime={instant}>{formatDateTime(instant, pageLocale(getLocale()))}</time>
    </bdi>
  );
}

/** `november 2026`. */
export function Month({ month }: { month: string }) {
  return (
    <bdi className="s-date">
      <time dateTime={month}>{formatMonth(month, pageLocale(getLocale()))}</time>
    </bdi>
  );
}

/** From and to, either end open. */
export function Period({ from, to }: { from: string | null; to: string | null }) {
  return <bdi>{formatPeriod(from, to, pageLocale(getLocale()))}</bdi>;
}
