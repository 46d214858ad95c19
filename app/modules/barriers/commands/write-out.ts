import { addDays, localDate } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import type { Member } from '#app/platform/access/actor.ts';
import { roleMay } from '#app/platform/access/capabilities.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { Refused } from '#app/platform/errors/index.ts';
import { writeOutObservation, type Observation } from '../data/observations.ts';
import { rawRecordingDays } from '../rules/recording-limit.ts';
import { refusePersons } from './person-free.ts';
import { readReport } from './report-barrier.ts';

/** What a report told without a case waits for: whether the reader may write it out, and the day when its recording goes anyway. */
export function readRaw(member: Member, report: Observation): { writes: boolean; goesOn: string } | null {
  if (report.caseId !== null || report.whatStood !== null) return null;
  const writes = report.organisationId === member.organisationId && (report.mine || roleMay(member.role, 'barriers.keep'));
  return { writes, goesOn: addDays(localDate(report.occurredOn), rawRecordingDays) };
}

/**
 * Writes out a report that was told without a case, as she who told it or who keeps the bank in her organisation; the text is checked for
 * persons, and the recording is removed in the same transaction.
 * @throws InvalidForm, Refused
 */
export async function writeOutReport(
  tx: Tx, member: Member, id: string, version: number, text: { whatStood: string; leadsTo: string | null; wouldRemove: string | null; nobodyNamed: boolean },
): Promise<void> {
  const raw = readRaw(member, await readReport(tx, id));
  if (!raw?.writes) throw new Refused(m.barriers_refused_changed());
  const { nobodyNamed, ...words } = text;
  await refusePersons(tx, words, nobodyNamed);
  if (!(await writeOutObservation(tx, id, version, words))) throw new Refused(m.barriers_refused_changed());
}
