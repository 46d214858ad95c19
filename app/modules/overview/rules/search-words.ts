import { parsePersonNumber } from '#app/lib/person-number.ts';

export interface ParsedSearch {
  words: string[] | null;
  number: string | null;
}

/** What was typed in the search box: a whole personnummer or samordningsnummer, else the beginnings of names. */
export function parseSearch(text: string): ParsedSearch {
  const trimmed = text.trim();
  const parsed = parsePersonNumber(trimmed);
  if (parsed.ok) return { words: null, number: parsed.value.number };
  const words = trimmed.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 5).map(escapeLike);
  return { words: words.length > 0 ? words : null, number: null };
}

function escapeLike(word: string): string {
  return word.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}
