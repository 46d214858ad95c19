import { actorOf, type Member } from '#app/platform/access/actor.ts';
import { withActor, type Tx } from '#app/platform/db/index.ts';

/** Runs work as somebody, in a transaction of her own: as a request of hers would. */
export function acting<T>(member: Member, work: (tx: Tx) => Promise<T>): Promise<T> {
  return withActor(actorOf(member), work);
}
