import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { selectMine } from '../data/inbox.ts';

/** What somebody who is signed in writes on. */
export function readMine(tx: Tx, member: Member) {
  return selectMine(tx, member.userId);
}
