import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { EntryKind, IdeaState } from '../rules/entry.ts';

export interface EntryWords {
  kind: EntryKind;
  occurredOn: string;
  areaId: string | null;
  title: string;
  text: string;
  ideaState: IdeaState | null;
}

export interface EntryRow extends EntryWords {
  id: string;
  areaName: string | null;
  writtenBy: string;
  version: number;
}

function selectRows(tx: Tx) {
  return tx
    .selectFrom('diary_entries as d')
    .innerJoin('users as u', 'u.id', 'd.created_by')
    .leftJoin('areas as a', (join) => join.onRef('a.collaboration_id', '=', 'd.collaboration_id').onRef('a.id', '=', 'd.area_id'))
    .select([
      'd.id', 'd.occurred_on as occurredOn', 'd.area_id as areaId', 'a.name as areaName', 'd.title', 'd.text', 'u.name as writtenBy', 'd.version',
      sql<EntryKind>`d.kind`.as('kind'), sql<IdeaState | null>`d.idea_state`.as('ideaState'),
    ]);
}

/** Entries that the reader may read, the latest first, of one kind where it is given. `more` says that there are older ones. */
export async function selectEntries(tx: Tx, kind: EntryKind | null, limit: number): Promise<{ entries: EntryRow[]; more: boolean }> {
  const rows = await selectRows(tx)
    .$if(kind !== null, (query) => query.where('d.kind', '=', kind ?? ''))
    .orderBy('d.occurred_on', 'desc')
    .orderBy('d.id', 'desc')
    .limit(limit + 1)
    .execute();
  return { entries: rows.slice(0, limit), more: rows.length > limit };
}

export function selectEntry(tx: Tx, id: string): Promise<EntryRow | undefined> {
  return selectRows(tx).where('d.id', '=', id).executeTakeFirst();
}

function columns({ kind, occurredOn, areaId, title, text, ideaState }: EntryWords) {
  return { kind, title, text, occurred_on: occurredOn, area_id: areaId, idea_state: ideaState };
}

export async function insertEntry(tx: Tx, entry: EntryWords & { id: string; createdBy: string }): Promise<void> {
  await tx
    .insertInto('diary_entries')
    .values({ collaboration_id: sql`app.collaboration()`, id: entry.id, created_by: entry.createdBy, ...columns(entry) })
    .execute();
}

/** Changes an entry that still has the version it was read with; false otherwise. */
export async function updateEntry(tx: Tx, id: string, version: number, entry: EntryWords): Promise<boolean> {
  const result = await tx
    .updateTable('diary_entries')
    .set({ ...columns(entry), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
