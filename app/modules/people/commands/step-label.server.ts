import { m } from '#app/paraglide/messages.js';

const messages: Record<string, unknown> = m;

/** The reader's words for what is to be done; the code itself where a text is missing. */
export function stepLabel(kind: string): string {
  const message = messages[`overview_step_${kind}`];
  return typeof message === 'function' ? String((message as () => string)()) : kind;
}
