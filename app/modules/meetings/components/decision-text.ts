import { formatDate } from '#app/lib/format-date.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import type { ItemWithDecisions } from '../commands/read-meeting.ts';

type Decision = ItemWithDecisions['decisions'][number];

/** A decision as text to put into another system: one thing on a line. It names no participant. */
export function decisionText(decision: Decision, meeting: { title: string; heldOn: string }): string {
  const day = (date: string) => formatDate(date, getLocale());
  const line = (label: string, value: string | null) => (value ? `${label}: ${value}` : null);
  return [
    `${meeting.title}, ${day(meeting.heldOn)}`,
    decision.text,
    line(m.meetings_intervention(), decision.intervention),
    line(m.meetings_payer(), decision.payer),
    line(m.meetings_responsible(), [decision.person, decision.organisation].filter(Boolean).join(', ')),
    line(m.meetings_due(), decision.dueOn ? day(decision.dueOn) : null),
    line(m.meetings_follow_up(), day(decision.followUpOn)),
    line(m.meetings_exhausted(), decision.exhausted ? m.meetings_yes() : m.meetings_no()),
  ]
    .filter((text) => text !== null)
    .join('\n');
}
