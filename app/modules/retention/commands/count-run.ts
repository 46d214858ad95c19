import { audit } from '#app/platform/audit/index.ts';
import type { Actor, Member } from '#app/platform/access/actor.ts';
import { actorOf } from '#app/platform/access/actor.ts';
import { withActor, type Tx } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { enqueue } from '#app/platform/jobs/index.ts';
import { claimRun, finishCount, insertRun } from '../data/runs.ts';
import { countOutlived, insertOutlived, referralKind } from '../data/referrals.ts';
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
    await finishCount(tx, runId, { found: withReferrals(await countItems(tx, runId), await countOutlived(tx, runId)) });
  });
}

/** What a run would find now, for whoever runs the machine: counts alone. */
export function previewRetention(actor: Actor): Promise<NonNullable<RunCounts['found']>> {
  return withActor({ ...actor, databaseRole: 'app_retention' }, async (tx) => withReferrals(await countVerdicts(tx), await countOutlived(tx, null)));
}

/** What was found in cases, with the referrals that never became one. */
function withReferrals(found: NonNullable<RunCounts['found']>, referrals: number): NonNullable<RunCounts['found']> {
  if (referrals === 0) return found;
  const due = found.due ?? { cases: 0, persons: 0, kinds: {} };
  return { ...found, due: { ...due, kinds: { ...due.kinds, [referralKind]: referrals } } };
}
