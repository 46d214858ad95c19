import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface Collection {
  id: string;
  slug: string;
  title: string;
  year: number;
  county: string | null;
  intro: string;
  publishedAt: Date;
  /** The publications that it holds and that are still there, in its order. */
  ids: string[];
}

/** Published collections, the newest year first; one alone when `slug` names it. */
export async function selectShownCollections(tx: Tx, slug?: string): Promise<Collection[]> {
  return tx
    .selectFrom('example_collections as c')
    .select(['c.id', 'c.slug', 'c.title', 'c.year', 'c.county_code as county', 'c.intro'])
    .select(sql<Date>`c.published_at`.as('publishedAt'))
    .select(sql<string[]>`coalesce((select array_agg(i.publication_id order by i.position) from example_collection_items i
      join example_publications p on p.collaboration_id = i.collaboration_id and p.id = i.publication_id
      where i.collaboration_id = c.collaboration_id and i.collection_id = c.id), '{}')`.as('ids'))
    .where('c.published_at', 'is not', null)
    .$if(slug !== undefined, (query) => query.where('c.slug', '=', slug ?? ''))
    .orderBy('c.year', 'desc')
    .orderBy('c.title')
    .execute();
}
