import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { ExtractReading } from '../rules/extract.ts';

type Row = Record<string, unknown>;

interface ReadableTable {
  name: string;
  columns: string[];
}

const shells = ['cases', 'persons', 'person_identities'] as const;

/**
 * Tables of records in a case that the reader's role may read, with the columns it may read; not what the database makes of them.
 * With them the shells: the case, its person and who she is.
 */
export async function readableTables(tx: Tx): Promise<{ records: ReadableTable[]; shells: ReadableTable[] }> {
  const { rows } = await sql<ReadableTable>`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.atttypid <> 'bytea'::regtype and a.attgenerated = ''
      and has_column_privilege(current_user, c.oid, a.attnum, 'select')
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and (c.relname = any (${[...shells]}::text[])
      or exists (select from pg_constraint con where con.conrelid = c.oid and con.contype = 'f' and con.confrelid = 'cases'::regclass))
    group by c.relname
    having c.relname = any (${[...shells]}::text[]) or array['case_id', 'owner_organisation_id', 'category'] <@ array_agg(a.attname::text)
    order by c.relname`.execute(tx);
  const isShell = ({ name }: ReadableTable) => (shells as readonly string[]).includes(name);
  return { records: rows.filter((table) => !isShell(table)), shells: rows.filter(isShell) };
}

const columnsOf = ({ columns }: ReadableTable) => sql.join(columns.map((column) => sql.ref(column)));

/** The records in one case, of every kind: those of one organisation, or all that the reader may see, as they were made. Scanned papers by their row. */
export async function selectRecords(tx: Tx, tables: ReadableTable[], caseId: string, ownerId: string | null): Promise<{ kind: string; record: Row }[]> {
  const each = tables.map((table) => sql`select ${table.name}::text as kind, to_jsonb(x) as record
    from (select ${columnsOf(table)} from ${sql.table(table.name)} where collaboration_id = (select app.collaboration()) and case_id = ${caseId}
      and (${ownerId}::uuid is null or owner_organisation_id = ${ownerId}::uuid)) x`);
  const { rows } = await sql<{ kind: string; record: Row }>`select kind, record from (${sql.join(each, sql` union all `)}) r
    order by record ->> 'id'`.execute(tx);
  return rows;
}

/** The case, its person and who she is, each as far as the role reads it; empty where it reads nothing. */
export async function selectShells(tx: Tx, tables: ReadableTable[], caseId: string): Promise<Record<(typeof shells)[number], Row>> {
  const own = sql`(select person_id from cases where collaboration_id = (select app.collaboration()) and id = ${caseId})`;
  const key = { cases: sql`id = ${caseId}`, persons: sql`id = ${own}`, person_identities: sql`person_id = ${own}` };
  const each = tables.map((table) => sql`select ${table.name}::text as kind, to_jsonb(x) as record
    from (select ${columnsOf(table)} from ${sql.table(table.name)} where collaboration_id = (select app.collaboration())
      and ${key[table.name as keyof typeof key]}) x`);
  const { rows } = await sql<{ kind: string; record: Row }>`${sql.join(each, sql` union all `)}`.execute(tx);
  const found = new Map(rows.map(({ kind, record }) => [kind, record]));
  return { cases: found.get('cases') ?? {}, persons: found.get('persons') ?? {}, person_identities: found.get('person_identities') ?? {} };
}

/** Names by id: organisations and users that the reader may see. */
export async function selectNames(tx: Tx): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`select id, name from organisations where collaboration_id = app.collaboration()
    union all select id, name from users`.execute(tx);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

const day = sql`to_char(l.at at time zone 'Europe/Stockholm', 'YYYY-MM-DD HH24:MI') as at`;

/** Who has met the case, for its owner's staff. */
export async function selectReadings(tx: Tx, caseId: string): Promise<ExtractReading[]> {
  const { rows } = await sql<ExtractReading>`select ${day}, o.name as organisation, l.role, l.event from app.readings_of_case(${caseId}) l
    left join organisations o on o.collaboration_id = app.collaboration() and o.id = l.organisation_id`.execute(tx);
  return rows;
}

/** The same for herself, by what her policies show. */
export async function selectOwnReadings(tx: Tx, caseId: string): Promise<ExtractReading[]> {
  const { rows } = await sql<ExtractReading>`select ${day}, o.name as organisation, l.acting_role as role, l.event from audit_log l
    left join organisations o on o.collaboration_id = l.collaboration_id and o.id = l.acting_organisation_id
    where l.collaboration_id = app.collaboration() and l.case_ids @> array[${caseId}::uuid] and l.outcome = 'done'
    order by l.id desc`.execute(tx);
  return rows;
}

export async function selectOwnCases(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from cases where collaboration_id = app.collaboration() and person_id = app.person()
    order by started_on desc`.execute(tx);
  return rows.map(({ id }) => id);
}

/** The owner of a case, for the command line. */
export async function selectOwner(tx: Tx, caseId: string): Promise<{ id: string; name: string } | undefined> {
  const { rows } = await sql<{ id: string; name: string }>`select o.id, o.name from cases c
    join organisations o on o.collaboration_id = c.collaboration_id and o.id = c.owner_organisation_id
    where c.collaboration_id = app.collaboration() and c.id = ${caseId}`.execute(tx);
  return rows[0];
}

export async function selectCollaborations(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from collaborations order by id`.execute(tx);
  return rows.map(({ id }) => id);
}
