import type { Member } from '#app/platform/access/actor.ts';
import type { Writer } from '../rules/writer.ts';

/** Somebody who is signed in, as a writer. */
export function writerOf({ collaborationId, userName, userId }: Member): Writer {
  return { collaborationId, name: userName, userId };
}
