import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { insertLog } from '../data/log.ts';
import { insertBarrier } from '../data/write-barriers.ts';
import { starterSet } from '../rules/starter.data.ts';

/** Takes in the list to begin with, each to be checked; those taken in before are left alone. Answers how many were added. */
export async function loadStarterSet(tx: Tx, { userId, organisationId }: Member): Promise<number> {
  let added = 0;
  for (const { code, ...text } of starterSet) {
    const id = newId();
    if (!(await insertBarrier(tx, { ...text, id, createdBy: userId, organisationId: organisationId ?? '', starterCode: code }))) continue;
    await insertLog(tx, { barrierId: id, kind: 'reported', actorUserId: userId, organisationId });
    added += 1;
  }
  return added;
}
