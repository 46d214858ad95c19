import { createHash } from 'node:crypto';
import { audit } from '#app/platform/audit/index.ts';
import type { Actor } from '#app/platform/access/actor.ts';
import { withActor, type Tx } from '#app/platform/db/index.ts';
import { numberHash } from '#app/platform/retention/number-hash.ts';
import { redrawCaseKeys, redrawPersonKeys, writeFacts } from '../data/facts.ts';
import { removeProject } from '../data/project.ts';
import { removeReferrals } from '../data/referrals.ts';
import { removePersons, removeRecords, type Removed } from '../data/remove.ts';
import { claimRun, finishRun, selectGoingCases, selectRun } from '../data/runs.ts';
import { insertTombstones, selectNumbersOfGoing } from '../data/tombstones.ts';
import { withdrawChanged } from '../data/verdicts.ts';
import type { Proof } from '../rules/run.ts';

/**
 * Carries out an approved run, in one transaction as the only role that may: what has changed since is taken back, facts and
 * tombstones are written, records, cases and persons are removed, and the proof is kept. Left alone when it is not approved or done.
 */
export async function carryOutRun(actor: Actor, runId: string): Promise<void> {
  const remover: Actor = { ...actor, databaseRole: 'app_retention' };
  await withActor(remover, async (tx) => {
    if (!(await claimRun(tx, runId, 'approved'))) return;
    await withdrawChanged(tx, runId);
    const caseIds = await selectGoingCases(tx, runId);
    await bury(tx, remover.collaborationId ?? '');
    await writeFacts(tx, runId);
    await redrawCaseKeys(tx, runId);
    const records = await removeRecords(tx, runId);
    await redrawPersonKeys(tx, runId);
    const persons = await removePersons(tx, runId);
    const removed = [...records, ...persons, ...(await removeReferrals(tx, runId)), ...(await removeProject(tx, runId))];
    const counts = (await selectRun(tx, runId))?.counts ?? {};
    await finishRun(tx, runId, { ...counts, removed: proofOf(removed) }, hashOf(removed));
    await audit(tx, remover, { event: 'retention.done', caseIds, recordKind: 'retention_run', recordId: runId });
  });
}

async function bury(tx: Tx, collaborationId: string): Promise<void> {
  const going = await selectNumbersOfGoing(tx);
  await insertTombstones(tx, going.map(({ number, startedOn }) => ({ hash: numberHash(collaborationId, number), startedOn })));
}

function proofOf(removed: readonly Removed[]): Proof {
  const rowsOf = (kind: string) => removed.find((one) => one.kind === kind)?.rows ?? 0;
  const kinds = removed.filter(({ rows }) => rows > 0).map(({ kind, rows, hash }) => [kind, { rows, hash }] as const);
  return { cases: rowsOf('cases'), persons: rowsOf('persons'), kinds: Object.fromEntries(kinds) };
}

/** One hash over the hashes of the kinds, in the order of their names. */
function hashOf(removed: readonly Removed[]): string {
  const lines = removed.map(({ kind, rows, hash }) => `${kind} ${rows} ${hash}`).toSorted();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
