import { escapeIdentifier, type ClientBase } from 'pg';
import type { Table } from './tables.ts';

/** What is taken off while rows come in without order, and put back before the commit. */
export type Guards = { references: { table: string; name: string; definition: string }[] };

/** Lets the owner fill the tables in any order: no references, no triggers, no row-level security upon herself. */
export async function loosen(client: ClientBase, tables: readonly Table[]): Promise<Guards> {
  const { rows: references } = await client.query<Guards['references'][number]>(`
    select 'public.' || quote_ident(c.relname) as "table", k.conname as name, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and n.nspname = 'public' and k.conparentid = 0`);
  for (const { table, name } of references) await client.query(`alter table ${table} drop constraint ${escapeIdentifier(name)}`);
  for (const { name } of tables) {
    await client.query(`alter table ${name} disable trigger user, no force row level security`);
  }
  return { references };
}

/** Puts everything back; a reference that does not hold stops the restore. */
export async function tighten(client: ClientBase, tables: readonly Table[], { references }: Guards): Promise<void> {
  for (const { table, name, definition } of references) {
    await client.query(`alter table ${table} add constraint ${escapeIdentifier(name)} ${definition}`);
  }
  for (const { name } of tables) {
    await client.query(`alter table ${name} enable trigger user, force row level security`);
  }
  await continueNumbers(client);
}

async function continueNumbers(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string }>(`
    select 'public.' || quote_ident(c.relname) as "table", a.attname as "column"
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and a.attidentity <> ''`);
  for (const { table, column } of rows) {
    await client.query(`select setval(pg_get_serial_sequence($1, $2), coalesce(max(${escapeIdentifier(column)}), 0) + 1, false) from ${table}`, [
      table,
      column,
    ]);
  }
}
