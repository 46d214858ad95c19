import type { Tx } from '#app/platform/db/index.ts';
import { selectNeighbours, selectSuggestions } from '../data/barriers.ts';
import { barrierToChange } from './keep-barrier.ts';

const most = 25;

/** A barrier with those that are like it and those that belong together with it. @throws NotFound */
export async function readNeighbourhood(tx: Tx, id: string | undefined) {
  const barrier = await barrierToChange(tx, id ?? '');
  const alike = await selectSuggestions(tx, `${barrier.title} ${barrier.whatStood}`, most);
  const linked = (await selectNeighbours(tx, barrier.id)).filter(({ how }) => how === 'linked');
  return { barrier, alike: alike.filter((one) => one.id !== barrier.id), linked };
}
