import { publicActor } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { log } from '#app/platform/log/index.ts';
import { deleteExamples, deleteOldAddresses, selectOutlived } from '../data/forget.ts';

/** Removes what the bank keeps for a time only: drafts never sent in, what has been withdrawn, addresses that have served. */
export async function forgetExamples(): Promise<void> {
  await withActor({ ...publicActor(), databaseRole: 'app_retention' }, async (tx) => {
    await deleteOldAddresses(tx);
    const ids = await selectOutlived(tx);
    await deleteExamples(tx, ids);
    if (ids.length > 0) log.info({ examples: ids.length }, 'examples whose time was over were removed');
  });
}
