import { sql } from 'kysely';
import { today } from '#app/lib/local-date.ts';
import type { Tx } from '#app/platform/db/index.ts';
import type { Line, Values } from '../rules/facets.ts';

/** A publication of the bank, and what a search calls it. */
export type Published = Omit<Line, 'values'> & {
  bankNumber: number;
  values: Values;
  language: string;
  /** The example that this says in another language; its own where it says it first. */
  original: string;
  isOriginal: boolean;
};

type Row = Record<'id' | 'slug' | 'language' | 'original' | 'publishedOn' | 'county' | 'municipalities' | 'categories' | 'goals' | 'funding' | 'languages' | 'from', string> & {
  to: string | null;
  bankNumber: number;
  isOriginal: boolean;
};

/** Every current publication of every collaboration, the latest first. Lists come as text: reading arrays would take most of the time. */
export async function selectPublished(tx: Tx): Promise<Published[]> {
  const { rows } = await sql<Row>`select p.id, p.bank_number as "bankNumber", p.slug, p.language,
      coalesce(a.translation_of, a.example_id) as original, a.translation_of is null as "isOriginal", to_char(published_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as "publishedOn",
      county_code as county, array_to_string(municipality_codes, ' ') as municipalities, array_to_string(categories, ' ') as categories,
      array_to_string(goals, ' ') as goals, array_to_string(funding, ' ') as funding, array_to_string(languages, ' ') as languages,
      period_from as "from", period_to as "to"
    from example_publications p join example_addresses a using (collaboration_id, example_id)
    where p.replaced_at is null and p.withdrawn_at is null order by p.published_at desc, p.id desc`.execute(tx);
  const thisYear = Number(today().slice(0, 4));
  return rows.map((row) => ({
    id: row.id,
    bankNumber: row.bankNumber,
    language: row.language,
    original: row.original,
    isOriginal: row.isOriginal,
    slug: row.slug,
    publishedOn: row.publishedOn,
    values: {
      category: listed(row.categories), county: [row.county], municipality: listed(row.municipalities), funding: listed(row.funding),
      goal: listed(row.goals), language: listed(row.languages),
      year: years(Number(row.from.slice(0, 4)), row.to === null ? thisYear : Number(row.to.slice(0, 4))),
    },
  }));
}

/** Bank numbers of current publications that hold the words, the best first where they are few; see app.find_examples. */
export async function selectFound(tx: Tx, search: string): Promise<number[]> {
  const { rows } = await sql<{ found: string | null }>`select app.find_examples(${search}) as found`.execute(tx);
  return listed(rows[0]?.found ?? '').map(Number);
}

/** Titles, actors and summaries of everything current: what a misspelt word is looked for in. */
export async function selectWording(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ words: string }>`select lower(title || ' ' || actor || ' ' || summary) as words from example_publications
    where replaced_at is null and withdrawn_at is null`.execute(tx);
  return rows.map(({ words }) => words);
}

function listed(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}

/** The years that it went on, both included. */
function years(first: number, last: number): string[] {
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, at) => String(first + at));
}
