import { listColleagues } from '#app/modules/organisations/index.server.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found } from '#app/platform/errors/index.ts';
import { selectKept, selectRun, selectRuns, type Kept } from '../data/runs.ts';
import type { Run } from '../rules/run.ts';

const SHOWN = 200;

export function listRuns(tx: Tx): Promise<Run[]> {
  return selectRuns(tx);
}

/** A run with what stays and why. */
export async function readRun(tx: Tx, runId: string | undefined): Promise<{ run: Run; kept: Kept[]; names: Record<string, string> }> {
  const run = found(await selectRun(tx, runId ?? ''));
  const names = Object.fromEntries((await listColleagues(tx)).map(({ userId, name }) => [userId, name]));
  return { run, kept: await selectKept(tx, run.id, SHOWN), names };
}
