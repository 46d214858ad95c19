import type { Tx } from '#app/platform/db/index.ts';
import { selectCards, type Card } from '../data/cards.ts';
import { selectShownCollections, type Collection } from '../data/collections.ts';
import { selectWhole, type Version } from '../data/example.ts';

export type { Collection };

/** Every published collection, the newest year first. */
export async function readCollections(tx: Tx): Promise<Collection[]> {
  return selectShownCollections(tx);
}

/**
 * A published collection with its examples in the versions that it holds.
 * @throws a Response of 404 where no published collection has the address
 */
export async function readCollection(tx: Tx, slug: string): Promise<{ collection: Collection; cards: Card[] }> {
  const collection = await published(tx, slug);
  return { collection, cards: await selectCards(tx, collection.ids) };
}

/** @throws a Response of 404 where no published collection has the address */
export async function readWholeCollection(tx: Tx, slug: string): Promise<{ collection: Collection; examples: Version[] }> {
  const collection = await published(tx, slug);
  return { collection, examples: await selectWhole(tx, collection.ids) };
}

async function published(tx: Tx, slug: string): Promise<Collection> {
  const [collection] = await selectShownCollections(tx, slug);
  if (!collection) throw new Response(null, { status: 404 });
  return collection;
}
