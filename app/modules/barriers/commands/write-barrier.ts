import { m } from '#app/paraglide/messages.js';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { InvalidForm, VersionConflict, found } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { brokenConstraint } from '#app/platform/route/database-error.ts';
import { selectBarrier, type Barrier } from '../data/barriers.ts';
import { insertLog } from '../data/log.ts';
import { insertBarrier, updateBarrier, type BarrierChange, type BarrierText } from '../data/write-barriers.ts';
import { refusePersons, type Said, type TextSource } from './person-free.ts';
import { attachReport, readReport } from './report-barrier.ts';

/**
 * Writes down a structural barrier: in words of its own, with no person in it. With a report it is attached to it; what stands in the
 * report is never carried over.
 * @throws InvalidForm
 */
export async function writeBarrier(tx: Tx, member: Member, text: BarrierText & Said, reportId?: string): Promise<string> {
  const report = reportId ? await readReport(tx, reportId) : null;
  const source: TextSource = report?.caseId
    ? { caseId: report.caseId, caseTexts: [report.whatStood, report.leadsTo, report.wouldRemove] }
    : { caseId: null };
  await refusePersons(tx, textsOf(text), text.nobodyNamed === true, source);
  const id = newId();
  await onceTitled(() => insertBarrier(tx, { ...text, id, createdBy: member.userId, organisationId: member.organisationId ?? '' }));
  await insertLog(tx, { barrierId: id, kind: 'reported', actorUserId: member.userId, organisationId: member.organisationId });
  if (report) await attachReport(tx, report.id, report.version, id);
  return id;
}

/** Changes what stands in a barrier. @throws VersionConflict, InvalidForm */
export async function changeBarrier(tx: Tx, member: Member, id: string, version: number, change: BarrierChange & Said): Promise<void> {
  const before = found(await selectBarrier(tx, id));
  const { escalatedTo, costNote } = change;
  await refusePersons(tx, { ...textsOf(change), costNote }, change.nobodyNamed === true);
  if (!(await onceTitled(() => updateBarrier(tx, id, version, change)))) throw new VersionConflict(differences(before, change), before.version);
  const text = escalatedTo && escalatedTo !== before.escalatedTo ? m.barriers_log_escalated({ to: escalatedTo }) : null;
  await insertLog(tx, { barrierId: id, kind: 'changed', actorUserId: member.userId, organisationId: member.organisationId, text });
}

function textsOf({ title, whatStood, leadsTo, wouldRemove }: BarrierText): Record<string, string | null> {
  return { title, whatStood, leadsTo, wouldRemove };
}

function differences(before: Barrier, { title, whatStood, leadsTo, wouldRemove }: BarrierChange) {
  const rows = [
    { label: m.barriers_field_title(), theirs: before.title, yours: title },
    { label: m.barriers_field_what(), theirs: before.whatStood, yours: whatStood },
    { label: m.barriers_field_leads(), theirs: before.leadsTo ?? '', yours: leadsTo ?? '' },
    { label: m.barriers_field_removes(), theirs: before.wouldRemove ?? '', yours: wouldRemove ?? '' },
  ];
  return rows.filter(({ theirs, yours }) => theirs !== yours);
}

/** Two barriers of the same name are one. @throws InvalidForm */
async function onceTitled<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const broken = brokenConstraint(error);
    if (broken === 'barriers_title_once') throw new InvalidForm({ title: m.barriers_error_title_taken() });
    throw error;
  }
}
