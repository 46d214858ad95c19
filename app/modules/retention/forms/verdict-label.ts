import { m } from '#app/paraglide/messages.js';
import type { Verdict } from '../rules/run.ts';

const verdicts: Record<Verdict, () => string> = {
  due: m.retention_verdict_due,
  held: m.retention_verdict_held,
  preserved: m.retention_verdict_preserved,
  waits: m.retention_verdict_waits,
};

/** What becomes of records whose time is out. */
export function verdictLabel(verdict: Verdict): string {
  return verdicts[verdict]();
}
