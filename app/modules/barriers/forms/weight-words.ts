import { m } from '#app/paraglide/messages.js';
import type { BarrierLevel, BarrierState } from '../rules/barrier.ts';

const states: Record<BarrierState, () => string> = {
  reported: m.barriers_state_reported, recognised: m.barriers_state_recognised, in_progress: m.barriers_state_in_progress,
  removed: m.barriers_state_removed, cannot_be_removed: m.barriers_state_cannot,
};
const levels: Record<BarrierLevel, () => string> = { local: m.barriers_level_local, regional: m.barriers_level_regional, national: m.barriers_level_national };

/** State and level in the reader's words, for the file of the weight. */
export function weightWords({ state, level }: { state: BarrierState; level: BarrierLevel }): { state: string; level: string } {
  return { state: states[state](), level: levels[level]() };
}
