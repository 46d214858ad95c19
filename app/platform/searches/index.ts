import { sql } from 'kysely';
import type { Tx } from '../db/index.ts';
import { newId } from '../ids/index.ts';
import { open, seal } from '../secret/index.ts';

const purpose = 'searches';
const longest = 200;

/** Keeps what was searched for, encrypted, and gives the id that stands in the address instead of it: no name stands in one. */
export async function keepSearch(tx: Tx, text: string): Promise<string> {
  const id = newId();
  const payload = seal(purpose, text.trim().slice(0, longest));
  await tx.insertInto('stored_searches').values({ collaboration_id: sql`app.collaboration()`, id, user_id: sql`app.user_id()`, payload }).execute();
  return id;
}

/** What was searched for under an id: for the searcher alone and for a day, else null. */
export async function openSearch(tx: Tx, id: string): Promise<string | null> {
  const row = await tx
    .selectFrom('stored_searches')
    .select('payload')
    .where('id', '=', id)
    .where('created_at', '>', sql<Date>`now() - interval '1 day'`)
    .executeTakeFirst();
  return (row && open(purpose, row.payload)) ?? null;
}
