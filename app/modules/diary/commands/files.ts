import { paperLimit, paperType } from '#app/lib/paper-type.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm } from '#app/platform/errors/index.ts';
import { unlessTaken } from '#app/platform/form/unless-taken.ts';
import { newId } from '#app/platform/ids/index.ts';
import { open, seal } from '#app/platform/secret/index.ts';
import { m } from '#app/paraglide/messages.js';
import { selectEntry } from '../data/entries.ts';
import { deleteFile, insertFile, selectFile, selectFiles } from '../data/files.ts';
import { barePhoto } from '../rules/bare-photo.ts';
import { freePosition } from '../rules/entry.ts';

const purpose = 'diary files';

/** Keeps a photo or a paper of an entry, encrypted, without what the camera wrote about place and time. */
export async function addFile(tx: Tx, member: Member, entryId: string, label: string, file: File | null): Promise<string> {
  found(await selectEntry(tx, entryId));
  if (!file || file.size === 0) throw new InvalidForm({ file: m.diary_error_no_file() });
  if (file.size > paperLimit) throw new InvalidForm({ file: m.diary_error_file_large() });
  const position = freePosition((await selectFiles(tx, entryId)).map((each) => each.position));
  if (position === undefined) throw new InvalidForm({ file: m.diary_error_files_many() });
  const posted = new Uint8Array(await file.arrayBuffer());
  const mediaType = paperType(posted);
  if (!mediaType) throw new InvalidForm({ file: m.diary_error_file_kind() });
  const bytes = barePhoto(posted, mediaType);
  const id = newId();
  const content = seal(purpose, Buffer.from(bytes).toString('base64'));
  const row = { id, entryId, position, label, mediaType, bytes: bytes.length, content, addedBy: member.userId };
  await unlessTaken('diary_files_collaboration_id_entry_id_position_key', { file: m.diary_error_at_once() }, () => insertFile(tx, row));
  return id;
}

export async function readFile(tx: Tx, entryId: string, id: string): Promise<{ mediaType: string; bytes: Buffer }> {
  const { mediaType, content } = found(await selectFile(tx, entryId, id));
  return { mediaType, bytes: Buffer.from(found(open(purpose, content)), 'base64') };
}

/** Removes a file that should not have been kept. */
export async function removeFile(tx: Tx, entryId: string, id: string): Promise<void> {
  await deleteFile(tx, entryId, id);
}
