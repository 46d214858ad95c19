import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface Going {
  number: string;
  startedOn: string;
}

/** Number and start of each case that is about to go, also under numbers that she had before. */
export async function selectNumbersOfGoing(tx: Tx): Promise<Going[]> {
  const { rows } = await sql<Going>`select number, started_on as "startedOn" from app.going_numbers()`.execute(tx);
  return rows;
}

export async function insertTombstones(tx: Tx, stones: readonly { hash: string; startedOn: string }[]): Promise<void> {
  await sql`insert into retention_tombstones (collaboration_id, number_hash, started_on)
    select app.collaboration(), s.hash, s."startedOn" from json_to_recordset(${JSON.stringify(stones)}::json) as s (hash text, "startedOn" date)
    on conflict (collaboration_id, number_hash, started_on) do nothing`.execute(tx);
}
