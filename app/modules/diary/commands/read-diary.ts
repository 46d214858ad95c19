import { likeAnywhere, wordsQuery } from '#app/lib/words-query.ts';
import { roleMay } from '#app/platform/access/capabilities.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found } from '#app/platform/errors/index.ts';
import { selectEntries, selectEntry, type EntryRow } from '../data/entries.ts';
import { selectFiles, selectFilesOf, type FileLine } from '../data/files.ts';
import type { Asked } from '../rules/asked.ts';
import type { EntryKind } from '../rules/entry.ts';

const pageSize = 50;

export interface DiaryPage {
  entries: (EntryRow & { files: FileLine[] })[];
  total: number;
  page: number;
  pages: number;
}

/** One page of the entries that the reader may read, the latest first. A steering group reads no files, and its words find none. */
export async function readDiary(tx: Tx, member: Member, asked: Asked, askedPage: string | null = null): Promise<DiaryPage> {
  const page = Math.max(1, Math.trunc(Number(askedPage ?? 1)) || 1);
  const seesFiles = roleMay(member.role, 'project.write');
  const filter = {
    kind: asked.kind, openIdeas: asked.choice === 'oppna', withFiles: asked.choice === 'filer' && seesFiles, days: asked.days,
    query: wordsQuery(asked.words), labels: seesFiles ? likeAnywhere(asked.words) : null,
  };
  const { entries, total } = await selectEntries(tx, filter, { limit: pageSize, offset: (page - 1) * pageSize });
  const files = seesFiles && entries.length > 0 ? await selectFilesOf(tx, entries.map(({ id }) => id)) : new Map<string, FileLine[]>();
  return { entries: entries.map((entry) => ({ ...entry, files: files.get(entry.id) ?? [] })), total, page, pages: Math.ceil(total / pageSize) };
}

/** The latest entries of some days, at most so many: of one kind, or ideas that nobody has answered. */
export function listEntries(
  tx: Tx, asked: { kind?: EntryKind; openIdeas?: boolean; days?: { from: string; to: string } }, limit: number,
): Promise<{ entries: EntryRow[]; total: number }> {
  const { kind = null, openIdeas = false, days = null } = asked;
  return selectEntries(tx, { kind, openIdeas, days, withFiles: false, query: null, labels: null }, { limit, offset: 0 });
}

export async function readEntry(tx: Tx, member: Member, id: string | undefined): Promise<{ entry: EntryRow; files: FileLine[] }> {
  const entry = found(await selectEntry(tx, id ?? ''));
  return { entry, files: roleMay(member.role, 'project.write') ? await selectFiles(tx, entry.id) : [] };
}
