import type { Tx } from '#app/platform/db/index.ts';
import { Refused } from '#app/platform/errors/index.ts';
import { m } from '#app/paraglide/messages.js';
import { confirmInDatabase } from '../data/confirmations.ts';

export const lineKinds = ['decision', 'plan_action'] as const;
export type LineKind = (typeof lineKinds)[number];

/**
 * Somebody of the responsible organisation says that it stands by a line that another hand wrote: in a decision or in a plan. The step
 * that waited for it is done, and the time line says so. @throws Refused when it is not hers, or confirmed already
 */
export async function confirmLine(tx: Tx, kind: LineKind, id: string): Promise<void> {
  if (!(await confirmInDatabase(tx, kind, id))) throw new Refused(m.meetings_refused_confirm());
}
