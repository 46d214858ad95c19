const most = 5;

/** What was typed in a search box, for `to_tsquery` over Swedish stems: the beginnings of up to five words, all of them. Null when no word has two letters. */
export function wordsQuery(text: string): string | null {
  // Letters and figures alone reach the query, so that no sign of its language does.
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu)?.slice(0, most) ?? [];
  return words.length > 0 ? words.map((word) => `(${formsOf(word).map((form) => `${form}:*`).join(' | ')})`).join(' & ') : null;
}

/** The Swedish stemmer cuts `hälsa` to `häls` and leaves `hälsan` whole, so the definite form looks for the other too. */
function formsOf(word: string): string[] {
  return word.length >= 5 && /[aeou][nt]$/.test(word) ? [word, word.slice(0, -1)] : [word];
}

/** Words taken literally in a pattern of `like`. */
export function escapeLike(words: string): string {
  return words.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}

/** A pattern of `like` that finds the words anywhere; null when nothing was typed. */
export function likeAnywhere(words: string): string | null {
  return words.trim() === '' ? null : `%${escapeLike(words.trim().slice(0, 200))}%`;
}
