import { addMonths, type LocalDate } from '#app/lib/local-date.ts';

/** The usual reasons of an exit, where a collaboration has no list of its own. Kept as words, as imported lists are. */
export const usualExitReasons = [
  'Arbete', 'Studier', 'Praktik', 'Söker arbete', 'Fortsatt rehabilitering', 'Sjukersättning', 'Annat',
] as const;

/** The choice that opens for a reason in one's own words. */
export const otherReason = 'Annat';

export interface CaseToExit {
  startedOn: string;
  status: string;
}

export type ExitProblem = 'closed' | 'before_start' | 'in_future';

/** Whether a case may be closed on a day. */
export function exitProblem({ startedOn, status }: CaseToExit, on: string, today: string): ExitProblem | null {
  if (status === 'closed') return 'closed';
  if (on < startedOn) return 'before_start';
  return on > today ? 'in_future' : null;
}

/** What remains when a case closes. Nothing of it forbids the exit, but whoever closes has said that she has seen it. */
export interface Remaining {
  placements: number;
  steps: number;
}

export function mustConfirm({ placements, steps }: Remaining): boolean {
  return placements + steps > 0;
}

/** The day she is asked again: twelve months after the case began. */
export function askAgainOn(startedOn: LocalDate): LocalDate {
  return addMonths(startedOn, 12);
}

/** Own reasons in the order they were written, each once, or the usual ones when there are none. */
export function reasonsInUse(own: readonly string[]): readonly string[] {
  return own.length > 0 ? own : usualExitReasons;
}

/** A list of reasons written one on each line. */
export function readReasons(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim().replace(/\s+/g, ' '));
  return [...new Set(lines.filter(Boolean))];
}
