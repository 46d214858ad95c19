import type { Tx } from '#app/platform/db/index.ts';
import { found } from '#app/platform/errors/index.ts';
import { selectCurrentBySlug } from '../data/publications.ts';
import { insertRemark, type RemarkToWrite } from '../data/remarks.ts';
import { refuseFlood } from './refuse-flood.ts';

/** The published example that a reader wants to say something of. */
export async function readRemarked(tx: Tx, slug: string | undefined) {
  const { title } = found(await selectCurrentBySlug(tx, slug ?? ''));
  return { title, slug: slug ?? '' };
}

/**
 * What a reader took from an example, or that she tried it too; shown when an editor has read it.
 * @throws Refused when too many came within the hour
 */
export async function leaveRemark(tx: Tx, slug: string | undefined, address: string, remark: RemarkToWrite): Promise<void> {
  const about = found(await selectCurrentBySlug(tx, slug ?? ''));
  await refuseFlood(tx, [{ key: `remark ${address}`, times: 5 }, { key: `remark ${about.collaborationId}`, times: 100 }]);
  await insertRemark(tx, about, remark);
}
