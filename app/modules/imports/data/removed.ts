import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import { numberHash } from '#app/platform/retention/number-hash.ts';

const BATCH = 5_000;

/** Cases that were removed here and that the files would bring back: found by keyed hash, told and left alone. */
export async function findRemoved(tx: Tx): Promise<void> {
  await sql`create temp table import_removed (number text, started_on date, case_id uuid, primary key (number, started_on)) on commit drop`.execute(tx);
  const tenant = await sql<{ id: string }>`select app.collaboration() as id where exists (select from retention_tombstones
    where collaboration_id = app.collaboration())`.execute(tx);
  const collaborationId = tenant.rows[0]?.id;
  if (!collaborationId) return;
  const { rows } = await sql<{ number: string }>`select number from import_deltagare union select number from import_insatser
    union select number from import_forsorjning union select number from import_narvaro`.execute(tx);
  for (let start = 0; start < rows.length; start += BATCH) {
    const hashed = rows.slice(start, start + BATCH).map(({ number }) => ({ number, hash: numberHash(collaborationId, number) }));
    await sql`insert into import_removed (number, started_on, case_id)
      select h.number, t.started_on, uuidv7() from json_to_recordset(${JSON.stringify(hashed)}::json) as h (number text, hash text)
      join retention_tombstones t on t.collaboration_id = app.collaboration() and t.number_hash = h.hash`.execute(tx);
  }
  await sql`with removed as (
      delete from import_deltagare d using import_removed r where r.number = d.number and r.started_on = d.started_on returning d.file, d.row
    )
    insert into import_findings select file, row, 'startdatum', 'removed', '{}', false, 'deltagare' from removed`.execute(tx);
}

/** Rows of a removed person of whom nothing else is known. */
export async function leaveRemovedPersons(tx: Tx): Promise<void> {
  await leave(tx, sql`exists (select from import_removed r where r.number = x.number)
    and not exists (select from import_persons p where p.number = x.number)`);
}

/** Lets rows find the removed cases of somebody who has others, so that they do not end up in those. */
export async function standInForRemoved(tx: Tx): Promise<void> {
  await sql`insert into import_cases select r.case_id, p.person_id, r.started_on, true
    from import_removed r join import_persons p on p.number = r.number on conflict do nothing`.execute(tx);
}

/** Rows that have found a removed case. */
export async function leaveRemovedCases(tx: Tx): Promise<void> {
  await leave(tx, sql`x.case_id in (select case_id from import_removed)`);
  await sql`delete from import_cases where case_id in (select case_id from import_removed)`.execute(tx);
}

async function leave(tx: Tx, which: ReturnType<typeof sql>): Promise<void> {
  for (const kind of ['insatser', 'forsorjning', 'narvaro']) {
    await sql`with removed as (delete from ${sql.table(`import_${kind}`)} x where ${which} returning x.file, x.row)
      insert into import_findings select file, row, 'personnummer', 'removed', '{}', false, ${kind} from removed`.execute(tx);
  }
}
