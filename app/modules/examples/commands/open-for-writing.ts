import { m } from '#app/paraglide/messages.js';
import type { Tx } from '#app/platform/db/index.ts';
import { Refused } from '#app/platform/errors/index.ts';
import { touchExample, type Example } from '../data/examples.ts';

/**
 * The example is about to be changed by whoever acts. Nobody changes what two are reading, or what is over.
 * @throws Refused when it is shut
 */
export async function openForWriting(tx: Tx, { id, state }: Pick<Example, 'id' | 'state'>): Promise<void> {
  const shut = state === 'submitted' || state === 'declined' || state === 'withdrawn';
  if (shut || !(await touchExample(tx, id))) throw new Refused(m.examples_save_shut());
}
