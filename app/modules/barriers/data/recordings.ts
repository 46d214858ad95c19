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

export interface ToWriteOut {
  observationId: string;
  toldOn: string;
  reporterName: string;
}

/** Recordings without a case that the reader may hear and nobody has written out, the oldest first. */
export async function selectToWriteOut(tx: Tx): Promise<ToWriteOut[]> {
  const { rows } = await sql<ToWriteOut>`select x.id as "observationId", x.occurred_on as "toldOn", u.name as "reporterName" from barrier_recordings r
    join barrier_observations x on x.collaboration_id = r.collaboration_id and x.id = r.observation_id
    join users u on u.id = x.reported_by
    where r.collaboration_id = (select app.collaboration()) and r.owner_organisation_id = (select app.organisation()) and r.case_id is null
    order by r.added_at, r.id limit 50`.execute(tx);
  return rows;
}
