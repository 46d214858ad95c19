const swedishTime = 'Europe/Stockholm';

/** A local date as people say it: `tis 24 nov 2026`. */
export function formatDate(date: string, locale: string): string {
  return writtenDay(new Date(`${date.slice(0, 10)}T12:00:00Z`), locale, 'UTC');
}

/** An instant in Swedish time: `tis 24 nov 2026 10.42`. */
export function formatDateTime(instant: string, locale: string): string {
  return `${writtenDay(new Date(instant), locale, swedishTime)} ${formatTime(instant, locale)}`;
}

/** The time of day of an instant in Swedish time: `10.42`. */
export function formatTime(instant: string, locale: string): string {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: swedishTime } as const;
  const time = formatter('time', locale, options).format(new Date(instant));
  return locale === 'sv' ? time.replace(':', '.') : time;
}

/** A month: `november 2026`. */
export function formatMonth(month: string, locale: string): string {
  const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return formatter('month', locale, options).format(new Date(`${month.slice(0, 7)}-15T12:00:00Z`));
}

/** A month where there is little room: `nov 2026`. */
export function formatShortMonth(month: string, locale: string): string {
  const options = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return formatter('short month', locale, options).format(new Date(`${month.slice(0, 7)}-15T12:00:00Z`)).replace('.', '');
}

/** A period, open at either end. */
export function formatPeriod(from: string | null, to: string | null, locale: string): string {
  const day = (date: string | null) => (date ? formatDate(date, locale) : '');
  return from === to ? day(from) : `${day(from)} – ${day(to)}`.trim();
}

function writtenDay(date: Date, locale: string, timeZone: string): string {
  const options = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone } as const;
  const parts = formatter(`day in ${timeZone}`, locale, options).formatToParts(date);
  const part = (type: string) => parts.find((each) => each.type === type)?.value.replace(/\.$/, '') ?? '';
  return [part('weekday'), part('day'), part('month'), part('year')].join(' ');
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Kept, since one costs more to make than a hundred days cost to write. */
function formatter(kind: string, locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${kind}`;
  const kept = formatters.get(key) ?? new Intl.DateTimeFormat(tag(locale), options);
  formatters.set(key, kept);
  return kept;
}

/** Always the Gregorian calendar and digits that both readers of a page can point at. */
function tag(locale: string): string {
  const name = locale === 'en' ? 'en-GB' : locale;
  return `${name}-u-ca-gregory-nu-latn`;
}
