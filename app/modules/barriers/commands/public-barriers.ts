import type { Tx } from '#app/platform/db/index.ts';
import { found } from '#app/platform/errors/index.ts';
import { selectStopMany } from '../data/barriers.ts';
import { selectPublished, selectPublishing } from '../data/public-barriers.ts';
import { pageOf, pagesOf } from '../rules/pages.ts';

/** Collaborations that let anybody read which barriers they work on. */
export function listPublishing(tx: Tx) {
  return selectPublishing(tx);
}

/**
 * One page of what a collaboration has decided to tell of its barriers: those that are checked and recognised, with no figure but whether
 * they stop many.
 * @throws NotFound
 */
export async function readPublished(tx: Tx, collaborationId: string | undefined, askedPage: string | null = null) {
  const { id, name } = found((await selectPublishing(tx)).find((each) => each.id === collaborationId));
  const { page, ...window } = pageOf(askedPage);
  const barriers = await selectPublished(tx, id, window);
  const many = await selectStopMany(tx, id, barriers);
  return { name, page, pages: pagesOf(barriers[0]?.total ?? 0), barriers: barriers.map((barrier) => ({ ...barrier, stopsMany: many.has(barrier.id) })) };
}
