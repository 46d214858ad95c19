import { m } from '#app/paraglide/messages.js';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { InvalidForm } from '#app/platform/errors/index.ts';
import { readStandingPlace } from './read-source.ts';
import { reportBarrier, type ReportToMake } from './report-barrier.ts';
import type { Source } from '../rules/source.ts';

/** A sound file that was sent with a form, or null when none was chosen. @throws InvalidForm when there was too much of it */
export function recordingIn(form: FormData, tooLarge: string): File | null {
  if (form.has(tooLarge)) throw new InvalidForm({ recording: m.barriers_error_recording_large() });
  const file = form.get('recording');
  return file instanceof File && file.size > 0 ? file : null;
}

/** Takes a report from where somebody stands; answers its id and the case that it became a record of. */
export async function takeReport(tx: Tx, member: Member, source: Source | null, report: ReportToMake): Promise<{ id: string; caseId: string | null }> {
  const standing = await readStandingPlace(tx, source);
  return { id: await reportBarrier(tx, member, standing, report), caseId: standing.caseId };
}
