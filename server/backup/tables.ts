import { escapeIdentifier, type ClientBase } from 'pg';

/** A table as the backup holds it: quoted name and columns, ready for COPY. */
export type Table = { name: string; columns: string[] };

/** Every table of the product, without columns that the database computes. */
export async function listTables(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind in ('r', 'p') and not c.relispartition
    group by c.relname order by c.relname`);
  return rows.map(({ name, columns }) => ({
    name: `public.${escapeIdentifier(name)}`,
    columns: columns.map((column) => escapeIdentifier(column)),
  }));
}

/** The migrations that made the schema: a backup is restored only on the same. */
export async function appliedMigrations(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from migrations.applied order by id');
  return rows.map(({ name }) => name);
}
