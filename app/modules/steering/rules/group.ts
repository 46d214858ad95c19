import type { LocalDate } from '#app/lib/local-date.ts';

export const levels = ['central', 'local'] as const;
export type Level = (typeof levels)[number];

export const functions = ['chair', 'member', 'deputy', 'co_opted', 'secretary'] as const;
export type SeatFunction = (typeof functions)[number];

export type FollowUp = 'none' | 'open' | 'late' | 'done';

/** Where a decision stands on a day: nobody was asked to do anything, it is being done, the day has passed, or it is done. */
export function followUpOf(decision: { dueOn: string | null; doneOn: string | null }, day: LocalDate): FollowUp {
  if (decision.doneOn !== null) return 'done';
  if (decision.dueOn === null) return 'none';
  return decision.dueOn < day ? 'late' : 'open';
}

/** Whether a half-open period holds a day. */
export function sitsOn(seat: { validFrom: string; validTo: string | null }, day: string): boolean {
  return seat.validFrom <= day && (seat.validTo === null || day < seat.validTo);
}
