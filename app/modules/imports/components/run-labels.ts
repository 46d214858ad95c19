import { m } from '#app/paraglide/messages.js';
import type { Verdict } from '../rules/preview-row.ts';
import type { RunState } from '../rules/run.ts';

const states: Record<RunState, () => string> = {
  checking: m.imports_state_checking,
  checked: m.imports_state_checked,
  importing: m.imports_state_importing,
  done: m.imports_state_done,
  failed: m.imports_state_failed,
};

const verdicts: Record<Verdict, () => string> = {
  new: m.imports_verdict_new,
  new_case: m.imports_verdict_new_case,
  known: m.imports_verdict_known,
  changed: m.imports_verdict_changed,
  bad: m.imports_verdict_bad,
  told: m.imports_verdict_told,
  removed: m.imports_verdict_removed,
};

export function stateLabel(state: RunState): string {
  return states[state]();
}

export function verdictLabel(verdict: Verdict): string {
  return verdicts[verdict]();
}
