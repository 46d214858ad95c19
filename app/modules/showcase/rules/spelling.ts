/** How alike two words must be for one to be a misspelling of the other, from 0 to 1. */
const alike = 0.4;

/** Known words by the pieces of three letters that they hold. */
export interface Spelling {
  words: Set<string>;
  byPiece: Map<string, string[]>;
}

export function learnWords(words: Iterable<string>): Spelling {
  const spelling: Spelling = { words: new Set(words), byPiece: new Map() };
  for (const word of spelling.words) {
    for (const piece of trigrams(word)) {
      const holders = spelling.byPiece.get(piece);
      if (holders) holders.push(word);
      else spelling.byPiece.set(piece, [word]);
    }
  }
  return spelling;
}

/**
 * The known word that is most like a misspelt one, by the pieces of three letters that they share, rings and dots
 * apart; undefined when none is.
 */
export function nearestWord(word: string, { byPiece }: Spelling): string | undefined {
  const pieces = trigrams(word);
  const shared = new Map<string, number>();
  for (const piece of pieces) for (const candidate of byPiece.get(piece) ?? []) shared.set(candidate, (shared.get(candidate) ?? 0) + 1);
  let nearest: string | undefined;
  let best = alike;
  for (const [candidate, count] of shared) {
    const likeness = count / (pieces.size + candidate.length + 1 - count);
    if (likeness > best) [best, nearest] = [likeness, candidate];
  }
  return nearest;
}

function trigrams(word: string): Set<string> {
  const padded = `  ${word.normalize('NFD').replaceAll(/\p{M}/gu, '')} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}
