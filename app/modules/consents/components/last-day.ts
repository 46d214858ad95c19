import { addDays, localDate } from '#app/lib/local-date.ts';

/** The last day that something with a half-open period holds; never before its first. */
export function lastDayOf({ validFrom, validTo }: { validFrom: string; validTo: string | null }): string | null {
  if (validTo === null) return null;
  return validTo > validFrom ? addDays(localDate(validTo), -1) : validFrom;
}
