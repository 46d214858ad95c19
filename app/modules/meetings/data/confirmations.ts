import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

/** Confirms a line of the acting organisation; false when it is not there for her, is another's, or was confirmed before. */
export async function confirmInDatabase(tx: Tx, kind: string, id: string): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select app.confirm_line(${kind}, ${id}) as done`.execute(tx);
  return rows[0]?.done ?? false;
}
