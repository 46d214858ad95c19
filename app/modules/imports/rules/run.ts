import type { FileCount } from './finding.ts';

export type RunState = 'checking' | 'checked' | 'importing' | 'done' | 'failed';

/** How far a run has come: the file being read, the row, and when that was said. */
export type RunProgress = { file?: string; rows?: number; at?: string };
export type RunOutcome = { counts?: FileCount[]; bad?: boolean; readable?: boolean; written?: boolean };
export type Run = { id: string; state: RunState; progress: RunProgress; outcome: RunOutcome; createdAt: string };

const SILENCE = 120_000;

export function isWorking(run: Run): boolean {
  return run.state === 'checking' || run.state === 'importing';
}

/** Nothing has been heard of the work for so long that it must have been broken off. */
export function isBrokenOff(run: Run, now: number): boolean {
  return isWorking(run) && now - Date.parse(run.progress.at ?? run.createdAt) > SILENCE;
}

/** What the user may choose now: everything, the good rows, or nothing. */
export function choicesOf({ state, outcome }: Run): ('all' | 'good')[] {
  if (state !== 'checked' || !outcome.readable) return [];
  if (!outcome.bad) return ['all'];
  return (outcome.counts ?? []).some((file) => file.new > 0) ? ['good'] : [];
}
