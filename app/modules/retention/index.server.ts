import type { Actor } from '#app/platform/access/actor.ts';
import { carryOutRun } from './commands/carry-out-run.ts';
import { countRun } from './commands/count-run.ts';

export { carryOutRun, countRun };
export { startRun } from './commands/count-run.ts';
export { decide } from './commands/decide-run.ts';
export type { Run, RunCounts } from './rules/run.ts';

/** The long parts of a run, as jobs. */
export function runRetentionJob(actor: Actor, runId: string, work: 'count' | 'remove'): Promise<void> {
  return work === 'count' ? countRun(actor, runId) : carryOutRun(actor, runId);
}
