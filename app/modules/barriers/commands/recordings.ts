import { m } from '#app/paraglide/messages.js';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { InvalidForm, found } from '#app/platform/errors/index.ts';
import { open, seal } from '#app/platform/secret/index.ts';
import { insertRecording, selectRecording } from '../data/recordings.ts';
import { recordingLimit } from '../rules/recording-limit.ts';
import { recordingSeconds, recordingType } from '../rules/recording.ts';

const purpose = 'barrier recordings';

/**
 * Keeps a report told aloud, encrypted. Nobody else writes it out.
 * @throws InvalidForm when it is no sound, larger than 8 MB or longer than ten minutes
 */
export async function keepRecording(tx: Tx, member: Member, of: { observationId: string; caseId: string | null }, file: File): Promise<void> {
  if (file.size > recordingLimit.bytes) throw new InvalidForm({ recording: m.barriers_error_recording_large() });
  const bytes = Buffer.from(await file.arrayBuffer());
  const mediaType = recordingType(bytes);
  if (!mediaType) throw new InvalidForm({ recording: m.barriers_error_recording_kind() });
  const seconds = recordingSeconds(bytes, mediaType);
  if (seconds !== null && seconds > recordingLimit.seconds) throw new InvalidForm({ recording: m.barriers_error_recording_long() });
  const content = seal(purpose, bytes.toString('base64'));
  await insertRecording(tx, { ...of, organisationId: member.organisationId ?? '', mediaType, bytes: bytes.length, seconds, content, addedBy: member.userId });
}

/** A recording, for whoever may read the report. @throws NotFound */
export async function readRecording(tx: Tx, observationId: string, id: string): Promise<{ mediaType: string; caseId: string | null; bytes: Buffer }> {
  const { mediaType, caseId, content } = found(await selectRecording(tx, observationId, id));
  return { mediaType, caseId, bytes: Buffer.from(found(open(purpose, content)), 'base64') };
}
