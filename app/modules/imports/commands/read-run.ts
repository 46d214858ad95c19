import type { Tx } from '#app/platform/db/index.ts';
import { found } from '#app/platform/errors/index.ts';
import { isId } from '#app/platform/ids/index.ts';
import { selectPreview } from '../data/run-content.ts';
import { selectRecentRuns, selectRun } from '../data/runs.ts';
import { isVerdict, type PreviewRow, type Verdict } from '../rules/preview-row.ts';
import { isBrokenOff, type Run } from '../rules/run.ts';

const SIZE = 100;

export type RunView = { run: Run; brokenOff: boolean; rows: PreviewRow[]; verdict: Verdict | null; page: number; pages: number; total: number };

/** A run as its page shows it: how far it has come, and what would happen row by row. */
export async function readRun(tx: Tx, runId: string, search: URLSearchParams): Promise<RunView> {
  const run = found(isId(runId) ? await selectRun(tx, runId) : undefined);
  const asked = search.get('rader');
  const verdict = isVerdict(asked) ? asked : null;
  const page = Math.max(1, Math.trunc(Number(search.get('sida'))) || 1);
  const rows = run.state === 'checked' ? await selectPreview(tx, runId, verdict, page, SIZE) : [];
  const total = rows[0]?.total ?? 0;
  return { run, brokenOff: isBrokenOff(run, Date.now()), rows, verdict, page, pages: Math.max(1, Math.ceil(total / SIZE)), total };
}

/** The reader's own latest imports. */
export function recentRuns(tx: Tx): Promise<Run[]> {
  return selectRecentRuns(tx);
}
