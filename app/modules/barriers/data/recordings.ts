import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import type { RecordingType } from '../rules/recording.ts';

export interface NewRecording {
  observationId: string;
  caseId: string | null;
  organisationId: string;
  mediaType: RecordingType;
  bytes: number;
  seconds: number | null;
  content: Buffer;
  addedBy: string;
}

export async function insertRecording(tx: Tx, row: NewRecording): Promise<void> {
  await tx
    .insertInto('barrier_recordings')
    .values({
      collaboration_id: sql`app.collaboration()`, id: newId(), observation_id: row.observationId, case_id: row.caseId,
      owner_organisation_id: row.organisationId, media_type: row.mediaType, bytes: row.bytes, seconds: row.seconds, content: row.content,
      added_by: row.addedBy,
    })
    .execute();
}

/** A recording of a report that the reader may read. */
export function selectRecording(tx: Tx, observationId: string, id: string): Promise<{ mediaType: string; content: Buffer; caseId: string | null } | undefined> {
  return tx
    .selectFrom('barrier_recordings')
    .select(['media_type as mediaType', 'content', 'case_id as caseId'])
    .where('observation_id', '=', observationId)
    .where('id', '=', id)
    .executeTakeFirst();
}
