import { m } from '#app/paraglide/messages.js';

const labels: Record<string, () => string> = {
  received: m.ui_status_received,
  awaiting_consent: m.ui_status_awaiting_consent,
  assessment: m.ui_status_assessment,
  awaiting_council: m.ui_status_awaiting_council,
  planning: m.ui_status_planning,
  active: m.ui_status_active,
  paused: m.ui_status_paused,
  closed: m.ui_status_closed,
};

/** A case status as a person would say it. */
export function caseStatusLabel(status: string): string {
  return labels[status]?.() ?? status;
}
