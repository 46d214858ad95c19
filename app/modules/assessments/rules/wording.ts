import type { AnswerValue } from './answers.ts';
import type { Question, Words } from './template.ts';

/** The template's words in the reader's language. */
export function inLocale(words: Words, locale: string): string {
  return locale === 'en' ? words.en : words.sv;
}

/** An answer as it is read aloud; nothing where none was given. */
export function answerText(question: Question, value: AnswerValue, locale: string, say: { yes: string; no: string }): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? say.yes : say.no;
  if (typeof value === 'number') return String(value).replace('.', locale === 'en' ? '.' : ',');
  const words = (chosen: string) => {
    const choice = question.choices?.find((each) => each.value === chosen);
    return choice ? inLocale(choice.words, locale) : chosen;
  };
  return [value].flat().map(words).join(', ');
}
