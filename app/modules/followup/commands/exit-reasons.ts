import type { Tx } from '#app/platform/db/index.ts';
import { InvalidForm } from '#app/platform/errors/index.ts';
import { m } from '#app/paraglide/messages.js';
import { selectExitReasons, updateExitReasons } from '../data/exits.ts';
import { readReasons, reasonsInUse } from '../rules/exit.ts';

/** The reasons to choose among: the collaboration's own, or the usual ones. */
export async function listExitReasons(tx: Tx): Promise<readonly string[]> {
  return reasonsInUse(await selectExitReasons(tx));
}

/** Keeps the collaboration's own reasons, one on each line; nothing written brings back the usual ones. */
export async function saveExitReasons(tx: Tx, text: string): Promise<void> {
  const reasons = readReasons(text);
  if (reasons.some((reason) => reason.length > 200)) throw new InvalidForm({ reasons: m.followup_error_reason_long() });
  await updateExitReasons(tx, reasons);
}
