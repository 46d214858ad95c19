import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { NotFound } from '#app/platform/errors/index.ts';
import { leaveOut, selectToCollection } from './collect.ts';
import { publishExample } from './publish-example.ts';
import { approveTranslation } from './translate-example.ts';

/** What the buttons on an example's page ask for. */
export async function deskIntents(
  tx: Tx,
  member: Member,
  exampleId: string,
  { form, collection, version }: { form: string; collection: string; version: number },
): Promise<void> {
  switch (form) {
    case 'select':
      return selectToCollection(tx, member, collection, exampleId);
    case 'compared':
      return approveTranslation(tx, member, exampleId, version);
    case 'leave_out':
      return leaveOut(tx, collection, exampleId);
    case 'publish':
      await publishExample(tx, member, exampleId, version);
      return;
    default:
      throw new NotFound();
  }
}
