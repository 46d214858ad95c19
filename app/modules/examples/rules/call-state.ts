export type CallState = 'ahead' | 'open' | 'closing' | 'over';

const closingDays = 14;

/** Where a call stands on a day; both its first and its last day are open. */
export function callState({ opensOn, closesOn }: { opensOn: string; closesOn: string }, today: string): CallState {
  if (today < opensOn) return 'ahead';
  if (today > closesOn) return 'over';
  return daysLeft(closesOn, today) <= closingDays ? 'closing' : 'open';
}

/** Days until the last day, which is day 0. */
export function daysLeft(closesOn: string, today: string): number {
  return Math.round((Date.parse(closesOn) - Date.parse(today)) / 86_400_000);
}
