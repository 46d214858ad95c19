import { m } from '#app/paraglide/messages.js';
import type { Tone } from '#app/ui/index.ts';
import type { FollowUp, Level, SeatFunction } from '../rules/group.ts';

const levels: Record<Level, () => string> = { central: m.steering_level_central, local: m.steering_level_local };

const seatNames: Record<SeatFunction, () => string> = {
  chair: m.steering_function_chair, member: m.steering_function_member, deputy: m.steering_function_deputy,
  co_opted: m.steering_function_co_opted, secretary: m.steering_function_secretary,
};

const followUps: Record<FollowUp, { label: () => string; tone: Tone }> = {
  none: { label: m.steering_follow_none, tone: 'neutral' },
  open: { label: m.steering_follow_open, tone: 'accent' },
  late: { label: m.steering_follow_late, tone: 'due' },
  done: { label: m.steering_follow_done, tone: 'good' },
};

const states = { planned: m.steering_state_planned, held: m.steering_state_held, cancelled: m.steering_state_cancelled };

/** `Lokal styrgrupp, Norra staden`. */
export function levelLabel({ level, areaName }: { level: Level; areaName: string | null }): string {
  return [levels[level](), areaName].filter(Boolean).join(', ');
}

export function functionLabel(seat: SeatFunction): string {
  return seatNames[seat]();
}

export function followUpLabel(followUp: FollowUp): { label: string; tone: Tone } {
  const { label, tone } = followUps[followUp];
  return { label: label(), tone };
}

export function stateLabel(state: keyof typeof states): string {
  return states[state]();
}
