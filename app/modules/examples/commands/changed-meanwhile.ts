import { m } from '#app/paraglide/messages.js';
import { Refused } from '#app/platform/errors/index.ts';

/**
 * For what has no fields to compare: somebody else got there first, and the page shows what stands now.
 * @throws Refused unless it was done
 */
export function unlessChanged(done: boolean): void {
  if (!done) throw new Refused(m.examples_changed_meanwhile());
}
