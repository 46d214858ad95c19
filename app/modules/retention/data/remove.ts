import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import { goingCases, goingPersons } from './facts.ts';
import { tablesBelowCases, tablesBelowPersons, type CaseTable } from './tables.ts';

export interface Removed {
  kind: string;
  rows: number;
  hash: string;
}

/** Removes what the run covers, table by table, and answers with counts and a hash of the sorted ids. The policies decide in the end. */
export async function removeRecords(tx: Tx, runId: string): Promise<Removed[]> {
  const removed: Removed[] = [];
  const { tables } = await tablesBelowCases(tx);
  for (const table of tables) removed.push(await remove(tx, table.name, table.keys, coveredRows(table, runId)));
  await sql`update cases set previous_case_id = null where collaboration_id = app.collaboration()
    and previous_case_id in (${goingCases(runId)})`.execute(tx);
  removed.push(await remove(tx, 'cases', ['id'], sql`t.id in (${goingCases(runId)})`));
  return removed;
}

function coveredRows({ name, owned, ways }: CaseTable, runId: string): RawBuilder<unknown> {
  const found = ways.map(({ column, parent }) => {
    const own = sql`t.${sql.ref(column)}`;
    if (parent === 'cases' && owned) {
      return sql`exists (select from retention_run_items i where i.collaboration_id = t.collaboration_id and i.run_id = ${runId}
        and i.kind = ${name} and i.verdict = 'due' and i.case_id = ${own} and i.organisation_id = t.owner_organisation_id)`;
    }
    if (parent === 'cases') return sql`${own} in (${goingCases(runId)})`;
    return sql`exists (select from ${sql.table(parent)} p where p.collaboration_id = t.collaboration_id and p.id = ${own}
      and p.case_id in (${goingCases(runId)}))`;
  });
  return sql`(${sql.join(found, sql` or `)})`;
}

/** Removes rows of one table, and answers with their count and a hash of their sorted ids. */
export async function remove(tx: Tx, kind: string, keys: readonly string[], covered: RawBuilder<unknown>): Promise<Removed> {
  const id = sql`concat_ws('/', ${sql.join(keys.map((key) => sql`t.${sql.ref(key)}`))})`;
  const { rows } = await sql<Omit<Removed, 'kind'>>`
    with gone as (
      delete from ${sql.table(kind)} t where t.collaboration_id = app.collaboration() and ${covered} returning ${id} as id
    )
    select count(*)::int as rows, encode(sha256(convert_to(coalesce(string_agg(id, ',' order by id), ''), 'UTF8')), 'hex') as hash
    from gone`.execute(tx);
  return { kind, rows: rows[0]?.rows ?? 0, hash: rows[0]?.hash ?? '' };
}

/** Removes the persons of whom no case is left, with what names them, and empties accounts that served nothing else. */
export async function removePersons(tx: Tx, runId: string): Promise<Removed[]> {
  const account = sql`select m.user_id from memberships m where m.collaboration_id = app.collaboration()
    and m.person_id in (${goingPersons(runId)})`;
  await sql`update users set name = '–', email = null, password_hash = null, totp_secret = null, oidc_issuer = null,
    oidc_subject = null, disabled_at = now() where id in (${account})`.execute(tx);
  await sql`delete from sessions s using memberships m where m.collaboration_id = app.collaboration() and s.collaboration_id = m.collaboration_id
    and s.membership_id = m.id and m.person_id in (${goingPersons(runId)})`.execute(tx);
  const removed: Removed[] = [];
  for (const { name, column, keys } of await tablesBelowPersons(tx)) {
    removed.push(await remove(tx, name, keys, sql`t.${sql.ref(column)} in (${goingPersons(runId)})`));
  }
  removed.push(await remove(tx, 'persons', ['id'], sql`t.id in (${goingPersons(runId)})`));
  return removed;
}
