import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import { inOrder, type TableEdge } from './order.ts';

/** A table whose rows go with a case. */
export interface CaseTable {
  name: string;
  /** Columns that name the row in the proof. */
  keys: string[];
  /** Whether each row is one organisation's record, kept by its own rule. */
  owned: boolean;
  /** How a row is known to belong to a case: by a column of its own, or through a row that it points to. */
  ways: { column: string; parent: string }[];
}

export interface CaseTables {
  /** Those that point to others first. */
  tables: CaseTable[];
  edges: TableEdge[];
}

/** Every table below a case, as the catalogue of the database has them: a new one is never forgotten. */
export async function tablesBelowCases(tx: Tx): Promise<CaseTables> {
  const { rows: edges } = await sql<TableEdge & { column: string; required: boolean; single: boolean }>`
    with recursive below as (
      select 'cases'::regclass::oid as oid
      union
      select con.conrelid from pg_constraint con join below on below.oid = con.confrelid where con.contype = 'f'
    )
    select child.relname as child, parent.relname as parent, a.attname as column, a.attnotnull as required,
      cardinality(con.conkey) = 2 as single
    from pg_constraint con
    join below b on b.oid = con.conrelid
    join below p on p.oid = con.confrelid
    join pg_class child on child.oid = con.conrelid
    join pg_class parent on parent.oid = con.confrelid
    join pg_attribute a on a.attrelid = con.conrelid and a.attnum = any (con.conkey) and a.attname <> 'collaboration_id'
    where con.contype = 'f' and child.relname <> 'cases'`.execute(tx);
  const { rows: known } = await sql<{ name: string; keys: string[]; owned: boolean }>`
    select c.relname as name, coalesce(array_agg(k.attname::text) filter (where k.attname is not null), '{}') as keys,
      exists (select from pg_attribute o where o.attrelid = c.oid and o.attname = 'owner_organisation_id') as owned
    from pg_class c
    join pg_index x on x.indrelid = c.oid and x.indisprimary
    left join pg_attribute k on k.attrelid = c.oid and k.attnum = any (x.indkey) and k.atttypid = 'uuid'::regtype
      and k.attname <> 'collaboration_id'
    where c.relnamespace = 'public'::regnamespace and c.relname = any (${edges.map(({ child }) => child)})
    group by c.oid, c.relname`.execute(tx);
  const tables = known.map((table) => {
    const own = edges.filter(({ child, parent }) => child === table.name && parent === 'cases');
    const surely = own.some(({ required }) => required);
    const through = edges.filter(({ child, parent, single }) => child === table.name && parent !== 'cases' && parent !== child && single);
    return { ...table, ways: surely ? own : [...own, ...through] };
  });
  return { tables: inOrder(tables, edges), edges };
}

/** Tables that have a row for a person, cases aside. */
export async function tablesBelowPersons(tx: Tx): Promise<{ name: string; column: string; keys: string[] }[]> {
  const { rows } = await sql<{ name: string; column: string; keys: string[] }>`
    select c.relname as name, a.attname as column, (select array_agg(k.attname::text) from pg_index x
      join pg_attribute k on k.attrelid = c.oid and k.attnum = any (x.indkey) and k.attname <> 'collaboration_id'
      where x.indrelid = c.oid and x.indisprimary) as keys
    from pg_constraint con
    join pg_class c on c.oid = con.conrelid
    join pg_attribute a on a.attrelid = c.oid and a.attnum = any (con.conkey) and a.attname <> 'collaboration_id'
    where con.contype = 'f' and con.confrelid = 'persons'::regclass and c.relname not in ('cases', 'persons') order by 1`.execute(tx);
  return rows;
}
