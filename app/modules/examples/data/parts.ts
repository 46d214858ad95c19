import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { LinkKind } from '../rules/codes.ts';
import type { PublishedEvidence, PublishedLink } from '../rules/published.ts';
import type { Writer } from '../rules/writer.ts';

export interface ExampleLink extends PublishedLink {
  id: string;
}

export async function selectLinks(tx: Tx, exampleId: string): Promise<ExampleLink[]> {
  return tx
    .selectFrom('example_links')
    .select(['id', 'name', 'href', sql<LinkKind>`kind`.as('kind')])
    .where('example_id', '=', exampleId)
    .orderBy('id')
    .execute();
}

export async function insertLink(tx: Tx, by: Writer, exampleId: string, link: PublishedLink): Promise<void> {
  await tx.insertInto('example_links').values({ collaboration_id: by.collaborationId, example_id: exampleId, ...link }).execute();
}

export async function deleteLink(tx: Tx, exampleId: string, id: string): Promise<void> {
  await tx.deleteFrom('example_links').where('example_id', '=', exampleId).where('id', '=', id).execute();
}

export interface Evidence {
  id: string;
  content: PublishedEvidence;
}

/** The figures that an example carries now. */
export async function selectEvidence(tx: Tx, exampleId: string): Promise<Evidence[]> {
  return tx
    .selectFrom('example_evidence')
    .select(['id', sql<PublishedEvidence>`content`.as('content')])
    .where('example_id', '=', exampleId)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute();
}
