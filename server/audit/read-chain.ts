import type { Client } from 'pg';
import { rowHash, type Block } from '#app/platform/audit/chain.ts';

/** A block as it was sealed, and what its rows are now. */
export interface FoundBlock extends Block {
  /** How many rows it names. */
  named: number;
  /** The SHA-256 of the hashes of those of its rows that are there now. */
  nowHash: string;
  /** The earliest of them, in microseconds since 1970. */
  earliest: number | null;
}

/** Only what comes with Postgres is asked, so that nothing the owner may have defined answers instead. */
export const trustNothing = 'set local search_path = pg_catalog';

const micros = (at: string) => `(extract(epoch from ${at}) * 1000000)::int8`;

const blockAfter = `
  select s.block, encode(s.previous, 'hex') as previous, encode(s.head, 'hex') as head, s.rows, s.total_rows as "totalRows",
    s.max_id as "maxId", s.floor_id as "floorId", ${micros('s.sealed_at')}::text as "sealedAt",
    encode(sha256(s.row_hashes), 'hex') as "rowsHash", cardinality(s.row_ids) as named,
    encode(sha256(coalesce(now.hashes, ''::bytea)), 'hex') as "nowHash", ${micros('now.earliest')} as earliest
  from (select * from public.audit_seals where block > $1 order by block limit 1) s
  cross join lateral (select string_agg(${rowHash}, ''::bytea order by l.id) as hashes, min(l.at) as earliest
    from public.audit_log l where l.id = any (s.row_ids)) now`;

/** The chain in order. */
export async function* readChain(client: Client): AsyncGenerator<FoundBlock> {
  for (let last = 0; ; ) {
    const { rows } = await client.query<FoundBlock>(blockAfter, [last]);
    const [found] = rows;
    if (!found) return;
    yield found;
    last = found.block;
  }
}

export interface BadRow {
  row: number;
  kind: 'altered' | 'missing';
}

/** The rows of a block that are not as they were sealed. */
export async function readBadRows(client: Client, block: number): Promise<BadRow[]> {
  const { rows } = await client.query<BadRow>(
    `select named.id as row, case when l.id is null then 'missing' else 'altered' end as kind
     from public.audit_seals s cross join lateral unnest(s.row_ids) with ordinality as named (id, place)
     left join public.audit_log l on l.id = named.id
     where s.block = $1 and (l.id is null or ${rowHash} <> substring(s.row_hashes from (32 * (named.place - 1) + 1)::int for 32))
     order by named.id`,
    [block],
  );
  return rows;
}

/** The rows of a block that are dated before a time. */
export async function readEarlier(client: Client, block: number, before: number): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>(
    `select l.id from public.audit_seals s join public.audit_log l on l.id = any (s.row_ids)
     where s.block = $1 and ${micros('l.at')} < $2 order by l.id`,
    [block, before],
  );
  return rows.map(({ id }) => id);
}

export interface Unsealed {
  /** Rows that no block holds. */
  rows: number;
  /** Of these, those numbered where everything was sealed, or dated before a time: put in afterwards. */
  intruders: number[];
}

export async function readUnsealed(client: Client, floorId: number, before: number): Promise<Unsealed> {
  const { rows } = await client.query<{ id: number; intrudes: boolean }>(
    `select l.id, l.id <= $1 or ${micros('l.at')} < $2 as intrudes from public.audit_log l
     left join (select unnest(s.row_ids) as id from public.audit_seals s) sealed on sealed.id = l.id
     where sealed.id is null order by l.id limit 100000`,
    [floorId, before],
  );
  return { rows: rows.length, intruders: rows.filter(({ intrudes }) => intrudes).map(({ id }) => id) };
}
