import { roleMay } from '#app/platform/access/capabilities.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found } from '#app/platform/errors/index.ts';
import { selectEntries, selectEntry, type EntryRow } from '../data/entries.ts';
import { selectFiles, type FileLine } from '../data/files.ts';
import type { EntryKind } from '../rules/entry.ts';

const pageSize = 100;

/** The latest entries that the reader may read, of one kind where it is given. */
export function readDiary(tx: Tx, kind: EntryKind | null): Promise<{ entries: EntryRow[]; more: boolean }> {
  return selectEntries(tx, kind, pageSize);
}

export async function readEntry(tx: Tx, member: Member, id: string | undefined): Promise<{ entry: EntryRow; files: FileLine[] }> {
  const entry = found(await selectEntry(tx, id ?? ''));
  return { entry, files: roleMay(member.role, 'project.write') ? await selectFiles(tx, entry.id) : [] };
}
