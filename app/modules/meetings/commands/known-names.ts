import { namesPerson } from '#app/lib/says-who.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { selectKnownNames } from '../data/meetings.ts';

/** Whether one of the texts names, in full, a participant whom the writer knows by name here, or holds a person's number. */
export async function namesKnownPerson(tx: Tx, texts: readonly (string | null)[]): Promise<boolean> {
  const names = await selectKnownNames(tx);
  return texts.some((text) => text !== null && namesPerson(text, names));
}
