import type { Tx } from '#app/platform/db/index.ts';

/** An example as a line of a list. */
export interface Card {
  id: string;
  slug: string;
  language: string;
  title: string;
  summary: string;
  actor: string;
  county: string;
  municipalities: string[];
  categories: string[];
  from: string;
  to: string | null;
  publishedAt: Date;
}

const columns = [
  'id', 'slug', 'language', 'title', 'summary', 'actor', 'county_code as county', 'municipality_codes as municipalities', 'categories',
  'period_from as from', 'period_to as to', 'published_at as publishedAt',
] as const;

/** Some examples in the order that their ids are given. */
export async function selectCards(tx: Tx, ids: readonly string[]): Promise<Card[]> {
  if (ids.length === 0) return [];
  const rows = await tx.selectFrom('example_publications').select(columns).where('id', 'in', ids).execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
