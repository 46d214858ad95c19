import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface Sound {
  type: string;
  /** Its whole size. */
  bytes: number;
}

/** What a recording is, without it. */
export function selectSound(tx: Tx, language: string, version: string): Promise<Sound | undefined> {
  return tx
    .selectFrom('consent_sounds')
    .select(['media_type as type', 'bytes'])
    .where('language', '=', language)
    .where('version', '=', version)
    .executeTakeFirst();
}

/** A part of a recording: `length` bytes from `from`, counted from 0. */
export async function selectSoundPart(tx: Tx, language: string, version: string, from: number, length: number): Promise<Buffer> {
  const row = await tx
    .selectFrom('consent_sounds')
    .select(sql<Buffer>`substring(content from ${from + 1}::int for ${length}::int)`.as('part'))
    .where('language', '=', language)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return row.part;
}

export async function insertSound(tx: Tx, sound: { language: string; version: string; type: string; content: Buffer; addedBy: string }): Promise<void> {
  await tx
    .insertInto('consent_sounds')
    .values({
      collaboration_id: sql`app.collaboration()`, language: sound.language, version: sound.version, media_type: sound.type,
      bytes: sound.content.length, content: sound.content, added_by: sound.addedBy,
    })
    .execute();
}

/** Takes a recording away; false when somebody has answered to the version that it reads out. */
export async function deleteSound(tx: Tx, language: string, version: string): Promise<boolean> {
  const result = await tx.deleteFrom('consent_sounds').where('language', '=', language).where('version', '=', version).executeTakeFirst();
  return result.numDeletedRows > 0n;
}
