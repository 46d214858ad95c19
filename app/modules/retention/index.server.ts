import type { Actor } from '#app/platform/access/actor.ts';
import { carryOutRun } from './commands/carry-out-run.ts';
import { countRun } from './commands/count-run.ts';

export { carryOutRun };
export { previewRetention } from './commands/count-run.ts';
export { extractForOperator } from './commands/extract.ts';
export { selectCollaborations as listCollaborations } from './data/extract-rows.ts';
export { selectApproved as listApproved } from './data/runs.ts';
export { packageOf } from './forms/label-extract.ts';
export { kindLabel } from './forms/record-labels.ts';
export { verdictLabel } from './forms/verdict-label.ts';
export { verdictsInOrder } from './rules/run.ts';

/** The long parts of a run, as jobs. */
export function runRetentionJob(actor: Actor, runId: string, work: 'count' | 'remove'): Promise<void> {
  return work === 'count' ? countRun(actor, runId) : carryOutRun(actor, runId);
}
