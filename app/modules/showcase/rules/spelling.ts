/** How alike two words must be for one to be a misspelling of the other, from 0 to 1. */
const alike = 0.4;

/**
 * The known word that is most like a misspelt one, by the pieces of three letters that they share, rings and dots
 * apart; undefined when none is.
 */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  const pieces = trigrams(word);
  let nearest: string | undefined;
  let best = alike;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > 3) continue;
    const likeness = similarity(pieces, trigrams(candidate));
    if (likeness > best) [best, nearest] = [likeness, candidate];
  }
  return nearest;
}

function similarity(one: Set<string>, other: Set<string>): number {
  const shared = [...one].filter((piece) => other.has(piece)).length;
  return shared / (one.size + other.size - shared);
}

function trigrams(word: string): Set<string> {
  const padded = `  ${word.normalize('NFD').replaceAll(/\p{M}/gu, '')} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}
