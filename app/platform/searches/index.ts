import { sql } from 'kysely';
import type { Tx } from '../db/index.ts';
import { isId, newId } from '../ids/index.ts';
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

/** The words of the search that a list's address names (`?sok=ID`); null where it names one that is forgotten or another's. */
export async function wordsAt(tx: Tx, query: URLSearchParams): Promise<string | null> {
  const id = query.get('sok');
  if (id === null) return '';
  return isId(id) ? openSearch(tx, id) : null;
}

/** The query of a list whose form was posted: its words (`ord`) kept under an id, its choices as they are; what is empty is left out. */
export async function askedFor(tx: Tx, form: FormData, choices: readonly string[]): Promise<Record<string, string>> {
  const said = (name: string) => String(form.get(name) ?? '').trim();
  const words = said('ord');
  const chosen = choices.map((name) => [name, said(name)] as const).filter(([, value]) => value !== '');
  return { ...(words === '' ? {} : { sok: await keepSearch(tx, words) }), ...Object.fromEntries(chosen) };
}
