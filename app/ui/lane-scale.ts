export interface Span {
  from: string;
  to: string;
}

const day = 86_400_000;

/** Where a date falls between the ends of the span, from 0 to 1000. */
export function place(date: string, { from, to }: Span): number {
  const whole = Math.max(day, Date.parse(to) - Date.parse(from));
  const part = (Date.parse(date) - Date.parse(from)) / whole;
  return Math.round(Math.min(1, Math.max(0, part)) * 1000);
}

/** The first day of every month that begins inside the span. */
export function firstOfMonths({ from, to }: Span): string[] {
  const days: string[] = [];
  const month = new Date(`${from.slice(0, 7)}-01T00:00:00Z`);
  for (month.setUTCMonth(month.getUTCMonth() + 1); written(month) < to; month.setUTCMonth(month.getUTCMonth() + 1)) {
    days.push(written(month));
  }
  return days;
}

function written(date: Date): string {
  return date.toISOString().slice(0, 10);
}
