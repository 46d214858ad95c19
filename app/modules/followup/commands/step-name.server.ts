import { m } from '#app/paraglide/messages.js';

const messages: Record<string, unknown> = m;

/** The reader's words for a step's code, as the overview names them; the code itself where a text is missing. */
export function stepName(kind: string): string {
  const message = messages[`overview_step_${kind}`];
  return typeof message === 'function' ? String((message as () => string)()) : kind;
}
