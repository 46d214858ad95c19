import { sql } from 'kysely';
import { withActor, type Tx } from '#app/platform/db/index.ts';
import { isNoAccess } from '#app/platform/route/database-error.ts';
import type { Planted } from './plant.ts';

/** What the database lets a reader do, way by way. */
export interface Answer {
  read: boolean;
  count: boolean;
  shell: boolean;
  name: boolean;
  list: boolean;
  search: boolean;
  write: boolean;
}

/** Asks the database through the app's own entry, with the reader's real settings, on a day. */
export async function ask(planted: Planted, day: string): Promise<Answer> {
  if (planted.actor.databaseRole === 'app_stats') return { ...(await denied(planted, day)) };
  const seen = await withActor(planted.actor, async (tx) => {
    await setDay(tx, day);
    const { rows } = await sql<Omit<Answer, 'write'>>`select
      exists (select from notes where id = ${planted.noteId}) as read,
      (select count(*) from notes where case_id = ${planted.caseId} and id = ${planted.noteId}) > 0 as count,
      exists (select from cases where id = ${planted.caseId}) as shell,
      exists (select from person_identities where person_id = ${planted.personId}) as name,
      exists (select from app.my_cases() where case_id = ${planted.caseId}) as list,
      exists (select from app.search_cases(array[lower(${planted.lastName})], null, 10)) as search`.execute(tx);
    return rows[0];
  });
  if (!seen) throw new Error('The database gave no answer');
  return { ...seen, write: await mayInsert(planted, day) };
}

/** Roles of figures have no grant on any of it. */
async function denied(planted: Planted, day: string): Promise<Answer> {
  const no = { read: false, count: false, shell: false, name: false, list: false, search: false, write: false };
  for (const table of ['notes', 'cases', 'person_identities']) {
    try {
      await withActor(planted.actor, async (tx) => {
        await setDay(tx, day);
        await sql`select 1 from ${sql.table(table)} limit 1`.execute(tx);
      });
      return { ...no, read: true };
    } catch (error) {
      if (!isNoAccess(error)) throw error;
    }
  }
  return no;
}

class Undo extends Error {}

async function mayInsert({ actor, caseId }: Planted, day: string): Promise<boolean> {
  try {
    await withActor(actor, async (tx) => {
      await setDay(tx, day);
      await sql`insert into notes (collaboration_id, case_id, owner_organisation_id, category, occurred_on, text)
        values (app.collaboration(), ${caseId}, ${actor.organisationId}, 'work', ${day}, 'x')`.execute(tx);
      throw new Undo();
    });
    return false;
  } catch (error) {
    if (error instanceof Undo) return true;
    if (isNoAccess(error)) return false;
    throw error;
  }
}

async function setDay(tx: Tx, day: string): Promise<void> {
  await sql`select set_config('samsteg.test_today', ${day}, true)`.execute(tx);
}
