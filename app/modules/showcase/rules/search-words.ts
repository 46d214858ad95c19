const most = 10;
const longest = 40;

/** The words of a search: letters and figures alone, whatever else was typed. */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => word.slice(0, longest)).slice(0, most);
}

/**
 * A search in the database's own form. Every word must be there, in any of its forms: the stem in Swedish leaves `hälsan` as
 * it is but cuts `hälsa`, so that a word also stands for those that begin with it, and one in -an for its form without it.
 */
export function toSearch(words: readonly string[]): string {
  return words.map((word) => `(${formsOf(word).map((form) => (form.length > 2 ? `${form}:*` : form)).join(' | ')})`).join(' & ');
}

function formsOf(word: string): string[] {
  return /\p{L}{3}an$/u.test(word) ? [word, word.slice(0, -1)] : [word];
}
