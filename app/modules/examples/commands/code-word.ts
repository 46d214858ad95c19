import { m } from '#app/paraglide/messages.js';

const messages: Record<string, unknown> = m;

/** The word of a code in one of the bank's lists: `funding`, `actor`, `category`, `goal`, `criterion`. Pages use components/code-words.ts. */
export function codeWord(list: 'funding' | 'actor' | 'category' | 'goal' | 'criterion', code: string): string {
  const message = messages[`examples_${list}_${code}`];
  return typeof message === 'function' ? String((message as () => string)()) : code;
}
