import { m } from '#app/paraglide/messages.js';
import type { CallState } from '../rules/call-state.ts';

const words: Record<CallState, () => string> = {
  ahead: m.examples_callstate_ahead, open: m.examples_callstate_open, closing: m.examples_callstate_closing, over: m.examples_callstate_over,
};

export function callStateWord(state: CallState): string {
  return words[state]();
}
