import { m } from '#app/paraglide/messages.js';
import type { Tx } from '#app/platform/db/index.ts';
import { Refused } from '#app/platform/errors/index.ts';
import { countWithinHour } from '#app/platform/limits/index.ts';
import { keyedHash } from '#app/platform/secret/index.ts';

/**
 * Counts one more of each kind within the hour. Nobody is followed: a key is kept as a keyed hash, for an hour.
 * @throws Refused when there have been too many of one
 */
export async function refuseFlood(tx: Tx, limits: readonly { key: string; times: number }[]): Promise<void> {
  for (const { key, times } of limits) {
    if ((await countWithinHour(tx, keyedHash('examples', key))) > times) throw new Refused(m.examples_too_many());
  }
}
