import { m } from '#app/paraglide/messages.js';
import type { InterpreterOutcome, ItemState, MeetingKind, MeetingState } from '../rules/meeting.ts';

const kinds: Record<Exclude<MeetingKind, 'council'>, () => string> = {
  three_party: m.meetings_kind_three_party, sip: m.meetings_kind_sip, open_sitting: m.meetings_kind_open_sitting,
  partnership: m.meetings_kind_partnership, dialogue_seminar: m.meetings_kind_dialogue_seminar, steering: m.meetings_kind_steering,
  other: m.meetings_kind_other,
};

const states: Record<MeetingState, () => string> = {
  planned: m.meetings_state_planned, held: m.meetings_state_held, cancelled: m.meetings_state_cancelled,
};

const items: Record<ItemState, () => string> = {
  waiting: m.meetings_item_waiting, discussed: m.meetings_item_discussed, postponed: m.meetings_item_postponed,
};

const interpreters: Record<InterpreterOutcome, () => string> = {
  not_needed: m.meetings_interpreter_not_needed, came: m.meetings_interpreter_came,
  did_not_come: m.meetings_interpreter_did_not_come, not_understood: m.meetings_interpreter_not_understood,
};

/** A kind of meeting; the council by the name that the collaboration gives it. */
export function kindLabel(kind: MeetingKind, councilName: string): string {
  return kind === 'council' ? councilName : kinds[kind]();
}

export function meetingLabel(state: MeetingState): string {
  return states[state]();
}

export function itemLabel(state: ItemState): string {
  return items[state]();
}

export function interpreterLabel(outcome: InterpreterOutcome): string {
  return interpreters[outcome]();
}

export function timeLabel(time: string | null): string {
  return time ? m.meetings_at_time({ time: time.replace(':', '.') }) : '';
}
