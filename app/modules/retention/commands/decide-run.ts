import { m } from '#app/paraglide/messages.js';
import { audit } from '#app/platform/audit/index.ts';
import { actorOf, type Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, Refused } from '#app/platform/errors/index.ts';
import { enqueue } from '#app/platform/jobs/index.ts';
import { decideRun, selectRun } from '../data/runs.ts';

export type Decision = 'propose' | 'approve' | 'drop';

/**
 * One step of a run. Nobody approves what she has proposed herself.
 * @throws Refused when the run is not where that step begins
 */
export async function decide(tx: Tx, member: Member, runId: string, decision: Decision): Promise<void> {
  const run = found(await selectRun(tx, runId));
  if (decision === 'approve' && run.proposedBy === member.userId) throw new Refused(m.retention_refused_own());
  const to = ({ propose: 'proposed', approve: 'approved', drop: 'dropped' } as const)[decision];
  const from = decision === 'propose' ? 'counted' : decision === 'approve' ? 'proposed' : run.state;
  if (decision === 'drop' && !['counting', 'counted', 'proposed'].includes(from)) throw new Refused(m.retention_refused_late());
  if (!(await decideRun(tx, runId, from, to))) throw new Refused(m.retention_refused_late());
  await audit(tx, actorOf(member), { event: `retention.${to}`, recordKind: 'retention_run', recordId: runId });
  if (to === 'approved') await enqueue(tx, 'retention_run', { runId, work: 'remove' });
}
