import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { EntryKind, IdeaState } from '../rules/entry.ts';

export interface EntryWords {
  kind: EntryKind;
  occurredOn: string;
  areaId: string | null;
  title: string;
  text: string;
  ideaState: IdeaState | null;
  /** What became of an idea. */
  ideaOutcome: string | null;
}

export interface EntryRow extends EntryWords {
  id: string;
  areaName: string | null;
  writtenBy: string;
  version: number;
}

/** What the list is asked for. `labels` also looks in what files show. */
export interface EntryFilter {
  kind: EntryKind | null;
  openIdeas: boolean;
  withFiles: boolean;
  query: string | null;
  labels: string | null;
  /** First and last day. */
  days: { from: string; to: string } | null;
}

function selectRows(tx: Tx, text = sql<string>`d.text`) {
  return tx
    .selectFrom('diary_entries as d')
    .innerJoin('users as u', 'u.id', 'd.created_by')
    .leftJoin('areas as a', (join) => join.onRef('a.collaboration_id', '=', 'd.collaboration_id').onRef('a.id', '=', 'd.area_id'))
    .select([
      'd.id', 'd.occurred_on as occurredOn', 'd.area_id as areaId', 'a.name as areaName', 'd.title', 'u.name as writtenBy', 'd.version',
      'd.idea_outcome as ideaOutcome', text.as('text'), sql<EntryKind>`d.kind`.as('kind'), sql<IdeaState | null>`d.idea_state`.as('ideaState'),
    ]);
}

/** How much of a text a list shows. */
const clipped = 400;

/** One page of the entries that the reader may read, the latest first, each with the beginning of its text, and how many there are. */
export async function selectEntries(tx: Tx, filter: EntryFilter, page: { limit: number; offset: number }): Promise<{ entries: EntryRow[]; total: number }> {
  const begins = sql<string>`case when length(d.text) > ${clipped} then left(d.text, ${clipped}) || '…' else d.text end`;
  const rows = await selectRows(tx, begins)
    .select(sql<number>`count(*) over ()::int`.as('total'))
    .where(asked(filter))
    .orderBy('d.occurred_on', 'desc')
    .orderBy('d.id', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { total: rows[0]?.total ?? 0, entries: rows.map(({ total: _, ...row }) => row) };
}

function asked({ kind, openIdeas, withFiles, query, labels, days }: EntryFilter): RawBuilder<boolean> {
  const file = (more: RawBuilder<unknown>) => sql`exists (select from diary_files f where f.collaboration_id = d.collaboration_id and f.entry_id = d.id ${more})`;
  const limits = [sql`true`];
  if (kind) limits.push(sql`d.kind = ${kind}`);
  if (openIdeas) limits.push(sql`d.idea_state = 'open'`);
  if (withFiles) limits.push(file(sql``));
  if (days) limits.push(sql`d.occurred_on between ${days.from} and ${days.to}`);
  if (query) limits.push(sql`(d.words @@ to_tsquery('swedish', ${query})${labels ? sql` or ${file(sql`and f.label ilike ${labels}`)}` : sql``})`);
  return sql<boolean>`${sql.join(limits, sql` and `)}`;
}

export function selectEntry(tx: Tx, id: string): Promise<EntryRow | undefined> {
  return selectRows(tx).where('d.id', '=', id).executeTakeFirst();
}

function columns({ kind, occurredOn, areaId, title, text, ideaState, ideaOutcome }: EntryWords) {
  return { kind, title, text, occurred_on: occurredOn, area_id: areaId, idea_state: ideaState, idea_outcome: ideaOutcome };
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
