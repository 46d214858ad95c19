import { m } from '#app/paraglide/messages.js';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { InvalidForm, Refused } from '#app/platform/errors/index.ts';
import { insertLog, tellOf } from '../data/log.ts';
import { attachObservation, selectBarrierObservations } from '../data/observations.ts';
import { deleteLink, insertLink, updateMerge, type BarrierText } from '../data/write-barriers.ts';
import { barrierToChange } from './keep-barrier.ts';
import type { Said } from './person-free.ts';
import { writeBarrier } from './write-barrier.ts';

/** Says that a barrier is the same as another: from now on it counts as that one, with all its reports. It can be taken back. */
export async function mergeBarrier(tx: Tx, member: Member, id: string, version: number, intoId: string): Promise<void> {
  const into = await barrierToChange(tx, intoId);
  const barrier = await barrierToChange(tx, id);
  if (into.rootId === id || into.mergedInto !== null || barrier.mergedInto !== null) throw new InvalidForm({ other: m.barriers_error_merge() });
  if (!(await updateMerge(tx, id, version, into))) throw new Refused(m.barriers_refused_changed());
  await log(tx, member, id, 'merged', intoId);
  await tellOf(tx, id);
}

/** Takes a merge back: every report is where it was before. */
export async function unmergeBarrier(tx: Tx, member: Member, id: string, version: number): Promise<void> {
  const { mergedInto } = await barrierToChange(tx, id);
  if (!mergedInto) throw new Refused(m.barriers_refused_changed());
  if (!(await updateMerge(tx, id, version, null))) throw new Refused(m.barriers_refused_changed());
  await log(tx, member, id, 'unmerged', mergedInto);
}

/** Parts a barrier: some of the reports that the reader may read go to a new one. Each can be moved back. */
export async function splitBarrier(tx: Tx, member: Member, id: string, text: BarrierText & Said, reportIds: readonly string[]): Promise<string> {
  await barrierToChange(tx, id);
  const moving = (await selectBarrierObservations(tx, id)).filter((report) => reportIds.includes(report.id));
  if (moving.length === 0) throw new InvalidForm({ reports: m.barriers_error_split() });
  const part = await writeBarrier(tx, member, text);
  for (const report of moving) {
    if (!(await attachObservation(tx, report.id, report.version, part))) throw new Refused(m.barriers_refused_not_yours());
  }
  await log(tx, member, id, 'split', part);
  return part;
}

/** Says that two barriers belong together, or with `away` that they do not. */
export async function linkBarriers(tx: Tx, member: Member, id: string, otherId: string, away = false): Promise<void> {
  const other = await barrierToChange(tx, otherId);
  if (other.id === id) throw new InvalidForm({ other: m.barriers_error_merge() });
  if (away) return deleteLink(tx, id, otherId);
  await insertLink(tx, id, otherId, member.userId);
  return log(tx, member, id, 'linked', otherId);
}

function log(tx: Tx, { userId, organisationId }: Member, barrierId: string, kind: 'merged' | 'unmerged' | 'split' | 'linked', otherId: string): Promise<void> {
  return insertLog(tx, { barrierId, kind, actorUserId: userId, organisationId, otherId });
}
