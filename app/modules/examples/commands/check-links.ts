import { workerActor } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { readEnv } from '#app/platform/env/index.ts';
import { recordCheck, selectCollaborations, selectPublishedLinks } from '../data/freshness.ts';
import { seeLink } from './see-link.ts';

/** So many links of each collaboration in one night, those not looked at for longest first. */
const perNight = 50;

/** Looks whether links of published examples still lead somewhere, where the house lets it (SAMSTEG_CHECK_LINKS). */
export async function checkPublishedLinks(signal: AbortSignal | undefined): Promise<void> {
  if (!readEnv().checkLinks) return;
  for (const id of await withActor(workerActor(null), selectCollaborations)) {
    const actor = workerActor(id);
    for (const { exampleId, href } of await withActor(actor, (tx) => selectPublishedLinks(tx, 'oldest', perNight))) {
      if (signal?.aborted) return;
      const lastSeen = await seeLink(href);
      if (lastSeen) await withActor(actor, (tx) => recordCheck(tx, { exampleId, href, lastSeen, by: 'job' }));
    }
  }
}
