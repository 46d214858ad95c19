import type { ActionState } from './plan.ts';

interface Dated {
  fromOn: string | null;
  dueOn: string | null;
  state: ActionState;
}

/** From where to where an action is drawn: from today where only its last day is known; one without dates is not. */
export function barOf({ fromOn, dueOn, state }: Dated, today: string): { from: string; to: string | null; planned: boolean } | undefined {
  const from = fromOn ?? (dueOn && dueOn > today ? today : dueOn);
  return from && state !== 'dropped' ? { from, to: dueOn, planned: state === 'planned' } : undefined;
}

/** The stretch of time that a picture of a plan shows: every date of it, and today. */
export function spanOf(actions: readonly Dated[], today: string, followUpOn: string | null): { from: string; to: string } {
  const dates = [today, followUpOn, ...actions.flatMap(({ fromOn, dueOn }) => [fromOn, dueOn])]
    .filter((date): date is string => date !== null)
    .toSorted();
  return { from: dates[0] ?? today, to: dates.at(-1) ?? today };
}
