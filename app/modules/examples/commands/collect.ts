import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { insertCollection, insertItem, publishItems, type CollectionDetails } from '../data/collections.ts';
import { lockExample, moveExample } from '../data/examples.ts';
import { slugOf } from '../rules/slug.ts';
import { unlessChanged } from './changed-meanwhile.ts';

/** A collection to select examples to. */
export async function startCollection(tx: Tx, member: Member, details: CollectionDetails): Promise<string> {
  const id = newId();
  await insertCollection(tx, { ...details, id, slug: slugOf(details.title, id), organisationId: member.organisationId ?? '' });
  return id;
}

/** Selects an example to a collection; one that was reviewed is selected from then on. */
export async function selectToCollection(tx: Tx, member: Member, collectionId: string, exampleId: string): Promise<void> {
  const { state, version } = found(await lockExample(tx, exampleId));
  await insertItem(tx, { collectionId, exampleId, userId: member.userId });
  if (state === 'reviewed') unlessChanged(await moveExample(tx, exampleId, version, { to: 'selected' }));
}

/** Publishes a collection with the versions of its examples that are current now. */
export async function publishCollection(tx: Tx, collectionId: string, version: number): Promise<void> {
  unlessChanged(await publishItems(tx, collectionId, version));
}
