import { addMonths, type LocalDate } from '#app/lib/local-date.ts';

/** So long a contact is taken to be right; then she is asked again. */
export const contactMonths = 12;

/** So long before that she stands on the editors' list. */
const askMonths = 1;

export type ContactAge = 'fresh' | 'due' | 'stale';

/** Whether a contact is still to be trusted on a day. `validUntil` is the last day that she is. */
export function contactAge(validUntil: LocalDate, today: LocalDate): ContactAge {
  if (validUntil < today) return 'stale';
  return validUntil <= addMonths(today, askMonths) ? 'due' : 'fresh';
}
