import type { Tx } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';

export async function findCollaboration(tx: Tx, name: string): Promise<{ id: string; isDemo: boolean } | undefined> {
  const row = await tx.selectFrom('collaborations').select(['id', 'is_demo']).where('name', '=', name).executeTakeFirst();
  return row && { id: row.id, isDemo: row.is_demo };
}

/** Makes a collaboration; the actor acts in the id that it is to have. */
export async function addCollaboration(tx: Tx, { id, name, isDemo }: { id: string; name: string; isDemo: boolean }): Promise<void> {
  await tx.insertInto('collaborations').values({ id, name, is_demo: isDemo }).execute();
}

/** The organisation of that name in the actor's collaboration, made when it is not there. */
export async function organisationNamed(tx: Tx, collaborationId: string, name: string): Promise<string> {
  const known = await tx
    .selectFrom('organisations')
    .select('id')
    .where('collaboration_id', '=', collaborationId)
    .where('name', '=', name)
    .executeTakeFirst();
  if (known) return known.id;
  const id = newId();
  await tx.insertInto('organisations').values({ collaboration_id: collaborationId, id, name }).execute();
  return id;
}
