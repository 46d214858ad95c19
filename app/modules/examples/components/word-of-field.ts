import { m } from '#app/paraglide/messages.js';
import { fieldWords } from './field-words.ts';

const beside: Record<string, () => string> = { contact: m.examples_fact_contact, links: m.examples_page_metoder };
const words: Record<string, { label: () => string } | undefined> = fieldWords;

/** What a field is called, whatever it is; the code itself where nobody knows a word. */
export function wordOfField(field: string): string {
  return words[field]?.label() ?? beside[field]?.() ?? field;
}
