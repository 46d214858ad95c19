import { m } from '#app/paraglide/messages.js';
import { actorOf, type Member } from '#app/platform/access/actor.ts';
import { withActor, type Tx } from '#app/platform/db/index.ts';
import { found, Refused } from '#app/platform/errors/index.ts';
import { isId } from '#app/platform/ids/index.ts';
import { moveRun, selectRun } from '../data/runs.ts';
import { choicesOf } from '../rules/run.ts';
import { workInBackground } from './run-job.ts';

/** Imports what was shown: all rows, or the good ones. */
export async function confirmRun(tx: Tx, member: Member, runId: string, rows: string): Promise<void> {
  const run = found(isId(runId) ? await selectRun(tx, runId) : undefined);
  const choice = choicesOf(run).find((each) => each === rows);
  const worker = actorOf(member, 'app_worker');
  if (!choice || !(await withActor(worker, (own) => moveRun(own, runId, 'checked', 'importing')))) {
    throw new Refused(m.imports_error_state());
  }
  workInBackground(worker, runId, choice);
}
