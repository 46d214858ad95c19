import { parsePersonNumber } from '#app/lib/person-number.ts';

export interface ParsedSearch {
  words: string[] | null;
  number: string | null;
  /** For `to_tsquery`, over the words of records; null when no word is long enough, or the whole is a number. */
  query: string | null;
}

const most = 5;

/** What was typed in the search box: a whole personnummer or samordningsnummer, else the beginnings of names or of words in records. */
export function parseSearch(text: string): ParsedSearch {
  const trimmed = text.trim();
  const parsed = parsePersonNumber(trimmed);
  if (parsed.ok) return { words: null, number: parsed.value.number, query: null };
  const words = trimmed.toLowerCase().split(/\s+/).filter(Boolean).slice(0, most).map(escapeLike);
  return { words: words.length > 0 ? words : null, number: null, query: wordsQuery(trimmed) };
}

function escapeLike(word: string): string {
  return word.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}

/** Letters and figures alone reach the query, so that no sign of its language does. */
function wordsQuery(text: string): string | null {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu)?.slice(0, most) ?? [];
  return words.length > 0 ? words.map((word) => `(${formsOf(word).map((form) => `${form}:*`).join(' | ')})`).join(' & ') : null;
}

/** The Swedish stemmer cuts `hälsa` to `häls` and leaves `hälsan` whole, so the definite form looks for the other too. */
function formsOf(word: string): string[] {
  return word.length >= 5 && /[aeou][nt]$/.test(word) ? [word, word.slice(0, -1)] : [word];
}
