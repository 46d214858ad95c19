import type { Reading } from '../data/reading.ts';
import { outcomeSource } from '../data/sources.ts';
import { groupsOf, type Groups } from '../rules/suppression/groups.ts';

/** Years and areas as they may be published; every case is in the outcome. */
export async function readGroups(read: Reading, threshold: number): Promise<Groups> {
  return groupsOf(await read(outcomeSource), threshold);
}
