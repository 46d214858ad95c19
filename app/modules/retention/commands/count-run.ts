import { audit } from '#app/platform/audit/index.ts';
import type { Actor, Member } from '#app/platform/access/actor.ts';
import { actorOf } from '#app/platform/access/actor.ts';
import { withActor, type Tx } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { enqueue } from '#app/platform/jobs/index.ts';
import { claimRun, finishCount, insertRun } from '../data/runs.ts';
import { countOutlived, insertOutlived, referralKind } from '../data/referrals.ts';
import { countOutlivedRecords, insertOutlivedRecords } from '../data/project.ts';
import { countItems, countVerdicts } from '../data/sums.ts';
import { insertVerdicts } from '../data/verdicts.ts';
import type { RunCounts } from '../rules/run.ts';

/** Has it counted what would go; answers with the run's id. */
export async function startRun(tx: Tx, member: Member): Promise<string> {
  const id = newId();
  await insertRun(tx, id);
  await audit(tx, actorOf(member), { event: 'retention.started', recordKind: 'retention_run', recordId: id });
  await enqueue(tx, 'retention_run', { runId: id, work: 'count' });
  return id;
}

/** The count, as a job: what would go, what is held or preserved. Left alone when it has been done. */
export async function countRun(actor: Actor, runId: string): Promise<void> {
  await withActor({ ...actor, databaseRole: 'app_retention' }, async (tx) => {
    if (!(await claimRun(tx, runId, 'counting'))) return;
    await insertVerdicts(tx, runId);
    await insertOutlived(tx, runId);
    await insertOutlivedRecords(tx, runId);
    await finishCount(tx, runId, { found: withRest(await countItems(tx, runId), await countRest(tx, runId)) });
  });
}

/** What a run would find now, for whoever runs the machine: counts alone. */
export function previewRetention(actor: Actor): Promise<NonNullable<RunCounts['found']>> {
  return withActor({ ...actor, databaseRole: 'app_retention' }, async (tx) => withRest(await countVerdicts(tx), await countRest(tx, null)));
}

/** What is kept outside cases: referrals that never became one, and the project's records. */
async function countRest(tx: Tx, runId: string | null): Promise<Record<string, number>> {
  const referrals = await countOutlived(tx, runId);
  return { ...(referrals > 0 && { [referralKind]: referrals }), ...(await countOutlivedRecords(tx, runId)) };
}

/** What was found in cases, with what is kept outside them. */
function withRest(found: NonNullable<RunCounts['found']>, rest: Record<string, number>): NonNullable<RunCounts['found']> {
  if (Object.keys(rest).length === 0) return found;
  const due = found.due ?? { cases: 0, persons: 0, kinds: {} };
  return { ...found, due: { ...due, kinds: { ...due.kinds, ...rest } } };
}
