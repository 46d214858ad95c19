import type { Tx } from '#app/platform/db/index.ts';
import { isId } from '#app/platform/ids/index.ts';
import { selectBarrier } from '../data/barriers.ts';
import { selectOwners } from '../data/owners.ts';

/** What a good example can begin with: a removed barrier, none of it about a person. */
export interface BarrierForExample {
  title: string;
  whatStood: string;
  ledTo: string | null;
  removedBy: string;
  /** Names of the organisations that took it on. */
  owners: string[];
  /** From the day it was written down until it was removed. */
  from: string;
  until: string;
}

/** A removed barrier as the beginning of a good example; null when there is none, or it is not removed. */
export async function readBarrierForExample(tx: Tx, id: string): Promise<BarrierForExample | null> {
  const barrier = isId(id) ? await selectBarrier(tx, id) : undefined;
  if (!barrier || barrier.state !== 'removed' || !barrier.removedByWhat) return null;
  const owners = (await selectOwners(tx, id)).filter(({ state }) => state === 'accepted').map(({ organisationName }) => organisationName);
  const { title, whatStood, leadsTo, removedByWhat, createdOn, stateSince } = barrier;
  return { title, whatStood, ledTo: leadsTo, removedBy: removedByWhat, owners, from: createdOn, until: stateSince };
}
