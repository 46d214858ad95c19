import { m } from '#app/paraglide/messages.js';

/** What a language that an example is written in is called. */
export function textLanguageWord(code: string): string {
  return code === 'en' ? m.examples_language_en() : m.examples_language_sv();
}
