import { m } from '#app/paraglide/messages.js';
import { actorOf, type Member } from '#app/platform/access/actor.ts';
import { withActor, type Tx } from '#app/platform/db/index.ts';
import { found, Refused } from '#app/platform/errors/index.ts';
import { isId } from '#app/platform/ids/index.ts';
import { enqueue } from '#app/platform/jobs/index.ts';
import { moveRun, selectRun } from '../data/runs.ts';
import { choicesOf } from '../rules/run.ts';

/** Imports what was shown: all rows, or the good ones. */
export async function confirmRun(tx: Tx, member: Member, runId: string, rows: string): Promise<void> {
  const run = found(isId(runId) ? await selectRun(tx, runId) : undefined);
  const choice = choicesOf(run).find((each) => each === rows);
  const worker = actorOf(member, 'app_worker');
  if (!choice) throw new Refused(m.imports_error_state());
  const isMine = await withActor(worker, async (own) => {
    if (!(await moveRun(own, runId, 'checked', 'importing'))) return false;
    await enqueue(own, 'import_run', { runId, work: choice });
    return true;
  });
  if (!isMine) throw new Refused(m.imports_error_state());
}
