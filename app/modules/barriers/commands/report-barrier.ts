import { recordEvent } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import type { RecordCategory } from '#app/platform/db/schema.ts';
import { InvalidForm, NotFound, Refused, found } from '#app/platform/errors/index.ts';
import { isId, newId } from '#app/platform/ids/index.ts';
import { brokenConstraint } from '#app/platform/route/database-error.ts';
import { selectBarrier } from '../data/barriers.ts';
import { attachObservation, insertObservation, selectObservation, selectSameToday, endObservation, type Observation } from '../data/observations.ts';
import { keepRecording } from './recordings.ts';
import { refusePersons } from './person-free.ts';
import type { Standing } from './read-source.ts';

export interface ReportToMake {
  whatStood: string | null;
  leadsTo: string | null;
  wouldRemove: string | null;
  /** Of a report with a case: what it tells of, which decides who may read it. */
  category: RecordCategory | null;
  stoppedSince: string | null;
  /** A barrier that she says it is the same as. */
  barrierId: string | null;
  nobodyNamed: boolean;
  recording: File | null;
}

/**
 * Reports what stood in the way. With a case it is a record of that case, read by the case's rule; without, everybody who works here
 * reads it, and so it names nobody; a recording is then raw material that is written out before anything else is done with it. The same
 * words sent twice in a day are one report.
 * @throws InvalidForm, Refused
 */
export async function reportBarrier(tx: Tx, member: Member, standing: Standing, report: ReportToMake): Promise<string> {
  const { whatStood, leadsTo, wouldRemove, stoppedSince, recording } = report;
  const { caseId } = standing;
  if (!caseId) await refusePersons(tx, { whatStood, leadsTo, wouldRemove }, report.nobodyNamed, { caseId, referralId: standing.kind === 'referral' ? standing.id : null });
  if (!caseId && recording) refuseRecording(standing, report);
  const same = whatStood ? await selectSameToday(tx, { caseId, whatStood }) : undefined;
  if (same) return same;
  const id = newId();
  const organisationId = member.organisationId ?? '';
  const category = caseId ? (report.category ?? standing.category) : null;
  const sourceId = caseId ? standing.id : null;
  await insertObservation(tx, {
    id, caseId, category, sourceKind: standing.kind, sourceId, whatStood, leadsTo, wouldRemove, spoken: recording !== null, stoppedSince,
    organisationId, reportedBy: member.userId,
  });
  if (recording) await keepRecording(tx, member, { observationId: id, caseId }, recording);
  if (report.barrierId) await attachReport(tx, id, 1, report.barrierId);
  if (caseId && category) await recordEvent(tx, member, { caseId, category, kind: 'barrier_reported', recordKind: 'barrier_observation', recordId: id });
  return id;
}

/** What a recording without a case cannot be. @throws InvalidForm */
function refuseRecording({ kind }: Standing, { whatStood, barrierId }: ReportToMake): void {
  if (kind === 'referral') throw new InvalidForm({ recording: m.barriers_error_recording_case() });
  if (whatStood) throw new InvalidForm({ recording: m.barriers_error_recording_both() });
  if (barrierId) throw new InvalidForm({ recording: m.barriers_error_recording_known() });
}

/** A report, for whoever may read it. @throws NotFound */
export async function readReport(tx: Tx, id: string | undefined): Promise<Observation> {
  if (!isId(id)) throw new NotFound();
  return found(await selectObservation(tx, id));
}

/** Says that a report is of a barrier that is known, or with null of none. What was written stays where it was. @throws Refused */
export async function attachReport(tx: Tx, id: string, version: number, barrierId: string | null): Promise<void> {
  const to = barrierId === null ? null : found(isId(barrierId) ? await selectBarrier(tx, barrierId) : undefined).rootId;
  const attached = await attachObservation(tx, id, version, to).catch((error: unknown) => {
    throw brokenConstraint(error) === 'written_out_first' ? new Refused(m.barriers_refused_written_first()) : error;
  });
  if (!attached) throw new Refused(m.barriers_refused_changed());
}

/** Says since when it no longer stands in the way. @throws Refused, InvalidForm */
export async function endReport(tx: Tx, id: string, version: number, until: string): Promise<void> {
  const { stoppedSince, occurredOn } = await readReport(tx, id);
  if (until < (stoppedSince ?? occurredOn)) throw new InvalidForm({ until: m.barriers_error_until() });
  if (!(await endObservation(tx, id, version, until))) throw new Refused(m.barriers_refused_changed());
}
