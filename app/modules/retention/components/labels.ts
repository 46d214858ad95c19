import { m } from '#app/paraglide/messages.js';
import type { RunState, Verdict } from '../rules/run.ts';

/** Words that a page hands to its tables. */
export interface Labels {
  kind: (kind: string) => string;
  verdict: (verdict: Verdict) => string;
}

const states: Record<RunState, () => string> = {
  counting: m.retention_state_counting,
  counted: m.retention_state_counted,
  proposed: m.retention_state_proposed,
  approved: m.retention_state_approved,
  done: m.retention_state_done,
  dropped: m.retention_state_dropped,
};

const reasons: Record<string, () => string> = {
  her_request: m.retention_reason_her_request,
  dispute: m.retention_reason_dispute,
  complaint: m.retention_reason_complaint,
  inspection: m.retention_reason_inspection,
  other: m.retention_reason_other,
};

export function stateLabel(state: RunState): string {
  return states[state]();
}

export function holdReasonLabel(reason: string): string {
  return reasons[reason]?.() ?? reason;
}
