import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface FileLine {
  id: string;
  position: number;
  label: string;
  mediaType: string;
  bytes: number;
}

export function selectFiles(tx: Tx, entryId: string): Promise<FileLine[]> {
  return tx
    .selectFrom('diary_files')
    .select(['id', 'position', 'label', 'media_type as mediaType', 'bytes'])
    .where('entry_id', '=', entryId)
    .orderBy('position')
    .execute();
}

/** The files of several entries, by the entry. */
export async function selectFilesOf(tx: Tx, entryIds: readonly string[]): Promise<Map<string, FileLine[]>> {
  const files = await tx
    .selectFrom('diary_files')
    .select(['entry_id as entryId', 'id', 'position', 'label', 'media_type as mediaType', 'bytes'])
    .where('entry_id', 'in', [...entryIds])
    .orderBy('position')
    .execute();
  return Map.groupBy(files, ({ entryId }) => entryId);
}

export function selectFile(tx: Tx, entryId: string, id: string): Promise<{ mediaType: string; content: Buffer } | undefined> {
  return tx
    .selectFrom('diary_files')
    .select(['media_type as mediaType', 'content'])
    .where('entry_id', '=', entryId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export interface NewFile extends FileLine {
  entryId: string;
  content: Buffer;
  addedBy: string;
}

export async function insertFile(tx: Tx, file: NewFile): Promise<void> {
  await tx
    .insertInto('diary_files')
    .values({
      collaboration_id: sql`app.collaboration()`,
      id: file.id,
      entry_id: file.entryId,
      position: file.position,
      label: file.label,
      media_type: file.mediaType,
      bytes: file.bytes,
      content: file.content,
      added_by: file.addedBy,
    })
    .execute();
}

export async function deleteFile(tx: Tx, entryId: string, id: string): Promise<void> {
  await tx.deleteFrom('diary_files').where('entry_id', '=', entryId).where('id', '=', id).execute();
}
