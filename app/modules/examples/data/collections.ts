import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface CollectionDetails {
  title: string;
  year: number;
  countyCode: string | null;
  intro: string;
}

export interface Collection extends CollectionDetails {
  id: string;
  slug: string;
  publishedAt: Date | null;
  version: number;
  examples: number;
}

export async function insertCollection(
  tx: Tx,
  { id, slug, organisationId, countyCode, ...details }: CollectionDetails & { id: string; slug: string; organisationId: string },
): Promise<void> {
  await tx
    .insertInto('example_collections')
    .values({
      collaboration_id: sql`app.collaboration()`, id, slug, owner_organisation_id: organisationId, county_code: countyCode, ...details,
    })
    .execute();
}

/** Collections with how many examples each holds, the newest year first. */
export async function selectCollections(tx: Tx, id?: string): Promise<Collection[]> {
  return tx
    .selectFrom('example_collections as c')
    .select(['c.id', 'c.slug', 'c.title', 'c.year', 'c.county_code as countyCode', 'c.intro', 'c.published_at as publishedAt', 'c.version'])
    .select((is) =>
      is
        .selectFrom('example_collection_items as i')
        .select((count) => count.fn.countAll<number>().as('examples'))
        .whereRef('i.collaboration_id', '=', 'c.collaboration_id')
        .whereRef('i.collection_id', '=', 'c.id')
        .$asScalar()
        .$notNull()
        .as('examples'),
    )
    .$if(id !== undefined, (query) => query.where('c.id', '=', id ?? ''))
    .orderBy('c.year', 'desc')
    .orderBy('c.title')
    .execute();
}

export async function insertItem(tx: Tx, { collectionId, exampleId, userId }: { collectionId: string; exampleId: string; userId: string }): Promise<void> {
  await tx
    .insertInto('example_collection_items')
    .values({
      collaboration_id: sql`app.collaboration()`,
      collection_id: collectionId,
      example_id: exampleId,
      position: sql<number>`(select coalesce(max(position), 0) + 1 from example_collection_items i where i.collection_id = ${collectionId})`,
      added_by: userId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Publishes a collection: each example in it with the version that is current now. Those not published are left out. */
export async function publishItems(tx: Tx, collectionId: string, version: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('example_collections')
    .set({ published_at: sql`now()`, version: version + 1 })
    .where('id', '=', collectionId)
    .where('version', '=', version)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  await tx
    .updateTable('example_collection_items as i')
    .set({
      publication_id: sql<string>`(select p.id from example_publications p where p.collaboration_id = i.collaboration_id
        and p.example_id = i.example_id and p.replaced_at is null and p.withdrawn_at is null)`,
    })
    .where('i.collection_id', '=', collectionId)
    .execute();
  return true;
}
