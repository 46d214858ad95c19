import { m } from '#app/paraglide/messages.js';
import type { WithdrawalCause } from '../rules/codes.ts';

const words: Record<WithdrawalCause, () => string> = {
  asked_by_actor: m.examples_cause_asked_by_actor,
  own_wish: m.examples_cause_own_wish,
  duplicate: m.examples_cause_duplicate,
  spam: m.examples_cause_spam,
  call_over: m.examples_cause_call_over,
};
const known: Record<string, (() => string) | undefined> = words;

/** Why an example was taken away. */
export function causeWord(cause: string): string {
  return known[cause]?.() ?? cause;
}
