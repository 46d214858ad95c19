import { parsePersonNumber } from '#app/lib/person-number.ts';
import { escapeLike, wordsQuery } from '#app/lib/words-query.ts';

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
