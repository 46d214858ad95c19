import { daysBetween, localDate } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import { caseStatusLabel } from '#app/ui/case/case-status-label.ts';

/** Where a case stands and for how long, as a person would say it. */
export function statusSince({ status, statusSince: since }: { status: string; statusSince: string }, today: string): string {
  const days = daysBetween(localDate(since), localDate(today));
  const words = { status: caseStatusLabel(status), days };
  if (days <= 0) return m.overview_since_today(words);
  return days === 1 ? m.overview_since_yesterday(words) : m.overview_since_days(words);
}
