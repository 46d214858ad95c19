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

export interface CollectionChoice {
  id: string;
  title: string;
  year: number;
  /** The example is in it. */
  holds: boolean;
}

/** Collections that an example is in or could be selected to. */
export async function selectCollectionsFor(tx: Tx, exampleId: string): Promise<CollectionChoice[]> {
  return tx
    .selectFrom('example_collections as c')
    .select(['c.id', 'c.title', 'c.year'])
    .select(
      sql<boolean>`exists (select from example_collection_items i where i.collaboration_id = c.collaboration_id and i.collection_id = c.id
        and i.example_id = ${exampleId})`.as('holds'),
    )
    .orderBy('c.year', 'desc')
    .orderBy('c.title')
    .execute();
}

export interface CollectionItem {
  exampleId: string;
  title: string;
  actor: string;
  state: string;
  countyCode: string | null;
  position: number;
  /** The number of the version that the published collection holds. */
  number: number | null;
}

export async function selectItems(tx: Tx, collectionId: string): Promise<CollectionItem[]> {
  return tx
    .selectFrom('example_collection_items as i')
    .innerJoin('examples as x', (join) => join.onRef('x.collaboration_id', '=', 'i.collaboration_id').onRef('x.id', '=', 'i.example_id'))
    .leftJoin('example_publications as p', (join) =>
      join.onRef('p.collaboration_id', '=', 'i.collaboration_id').onRef('p.id', '=', 'i.publication_id'),
    )
    .select(['x.id as exampleId', 'x.title', 'x.actor', 'x.state', 'x.county_code as countyCode', 'i.position', 'p.number'])
    .where('i.collection_id', '=', collectionId)
    .orderBy('i.position')
    .execute();
}

export async function deleteItem(tx: Tx, collectionId: string, exampleId: string): Promise<void> {
  await tx
    .deleteFrom('example_collection_items')
    .where('collection_id', '=', collectionId)
    .where('example_id', '=', exampleId)
    .execute();
}

/** Puts an example before the one above it. */
export async function moveItemUp(tx: Tx, collectionId: string, exampleId: string): Promise<void> {
  await sql`with above as (select i.example_id, i.position, lag(i.example_id) over (order by i.position) as other,
      lag(i.position) over (order by i.position) as place from example_collection_items i where i.collection_id = ${collectionId})
    update example_collection_items i set position = case when i.example_id = a.example_id then a.place else a.position end
    from above a where a.example_id = ${exampleId} and a.other is not null and i.collection_id = ${collectionId}
      and i.example_id in (a.example_id, a.other)`.execute(tx);
}

export async function updateCollection(tx: Tx, id: string, version: number, { countyCode, ...details }: CollectionDetails): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('example_collections')
    .set({ ...details, county_code: countyCode, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Whether an example is in any collection still. */
export async function isCollected(tx: Tx, exampleId: string): Promise<boolean> {
  const row = await tx.selectFrom('example_collection_items').select('example_id').where('example_id', '=', exampleId).executeTakeFirst();
  return row !== undefined;
}
