import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { Cell } from '../rules/cells/cell.ts';
import type { Selection } from '../rules/suppression/selection.ts';
import { numberPersons } from './number-persons.ts';
import type { Source } from './sources.ts';

const place = sql`extract(year from day)::int as year, coalesce(area, '') as area`;
const keys = sql`${place}, line, part`;

/** Reads a source once and adds it up as far as no table minds. */
export async function readCells(tx: Tx, source: Source, selection: Selection): Promise<Cell[]> {
  const rows = within(source.rows, selection);
  if (source.counts === 'persons') return readPersons(tx, rows);
  if (source.counts === 'days') return readDays(tx, rows);
  return (await sql<Cell>`select ${keys}, count(*)::int as n from ${rows} group by 1, 2, 3, 4`.execute(tx)).rows;
}

/** Gives the transaction room to count in memory. */
export async function prepareToCount(tx: Tx): Promise<void> {
  await sql`select set_config('work_mem', '64MB', true)`.execute(tx);
}

async function readDays(tx: Tx, rows: RawBuilder<unknown>): Promise<Cell[]> {
  const { rows: read } = await sql<Omit<Cell, 'part'>>`
    select ${place},
      case grouping(to_consent, to_start, to_council) when 3 then 'remiss→samtycke' when 5 then 'remiss→start' else 'remiss→rådsmöte' end as line,
      coalesce(to_consent, to_start, to_council) as days, count(*)::int as n
    from ${rows} group by grouping sets ((1, 2, to_consent), (1, 2, to_start), (1, 2, to_council))`.execute(tx);
  return read.map((cell) => ({ ...cell, part: cell.days === null ? 'undated' : 'dated' }));
}

interface PersonRow extends Pick<Cell, 'year' | 'area' | 'line' | 'part' | 'n'> {
  priced: number;
  sum: number;
  squares: string;
  marked: Buffer | null;
  others: Buffer | null;
}

async function readPersons(tx: Tx, rows: RawBuilder<unknown>): Promise<Cell[]> {
  const { rows: read } = await sql<PersonRow>`
    select ${keys}, count(*)::int as n, count(cost_sek)::int as priced, coalesce(sum(cost_sek), 0) as sum,
      coalesce(sum(cost_sek::bigint * cost_sek), 0)::text as squares,
      string_agg(uuid_send(person_key), '') filter (where marked) as marked,
      string_agg(uuid_send(person_key), '') filter (where not marked) as others
    from ${rows} group by 1, 2, 3, 4`.execute(tx);
  const numbered = numberPersons();
  return read.map(({ priced, sum, squares, marked, others, ...cell }) => ({
    ...cell,
    persons: { marked: numbered(marked), others: numbered(others) },
    costs: { n: priced, sum, squares: BigInt(squares) },
  }));
}

function within(rows: RawBuilder<unknown>, { from, to, area }: Selection): RawBuilder<unknown> {
  const limits = [sql`true`];
  if (from) limits.push(sql`day >= ${from}::date`);
  if (to) limits.push(sql`day <= ${to}::date`);
  if (area !== null) limits.push(sql`area = ${area}::text`);
  return sql`(select * from (${rows}) s where ${sql.join(limits, sql` and `)}) counted`;
}
