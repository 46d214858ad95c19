import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import {
  deleteItem, insertCollection, insertItem, isCollected, moveItemUp, publishItems, selectCollections, selectItems, updateCollection,
  type CollectionDetails,
} from '../data/collections.ts';
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

/** Takes an example out of a collection. One that is in none any longer, and not published, is reviewed again and no more. */
export async function leaveOut(tx: Tx, collectionId: string, exampleId: string): Promise<void> {
  const { state, version } = found(await lockExample(tx, exampleId));
  await deleteItem(tx, collectionId, exampleId);
  if (state === 'selected' && !(await isCollected(tx, exampleId))) unlessChanged(await moveExample(tx, exampleId, version, { to: 'reviewed' }));
}

/** What the buttons on a collection's page ask for. */
export async function collectionIntents(tx: Tx, collectionId: string, { form, example }: { form: string; example: string }, version: number): Promise<void> {
  if (form === 'up') return moveItemUp(tx, collectionId, example);
  if (form === 'leave_out') return leaveOut(tx, collectionId, example);
  return publishCollection(tx, collectionId, version);
}

export function readCollections(tx: Tx) {
  return selectCollections(tx);
}

export async function readCollection(tx: Tx, id: string) {
  const [collection] = await selectCollections(tx, id);
  return { collection: found(collection), items: await selectItems(tx, id) };
}

export async function changeCollection(tx: Tx, id: string, version: number, details: CollectionDetails): Promise<void> {
  unlessChanged(await updateCollection(tx, id, version, details));
}

/** Publishes a collection with the versions of its examples that are current now. */
export async function publishCollection(tx: Tx, collectionId: string, version: number): Promise<void> {
  unlessChanged(await publishItems(tx, collectionId, version));
}
