import type { Figure } from '#app/lib/suppression/types.ts';

export const sexes = ['K', 'M', 'X', 'T'] as const;
/** The line that adds up all others; no text in the database can be the same. */
export const sumLine = '\u0000';
const partCost: Record<string, number> = { K: 10, M: 10, X: 0, T: 40 };
const sumFactor = 1000;

export function figureId(line: string, part: string): string {
  return `${line}|${part}`;
}

/** Lines by sex with their totals, and a line of sums. X is never shown but follows from the rest. */
export function twoWay(lines: readonly string[], sums: 'shown' | 'given' = 'shown'): Figure[] {
  return [...lines, sumLine].flatMap((line) =>
    sexes.map((part): Figure => {
      const [row, column] = [`line ${line}`, `column ${part}`];
      const into = (line === sumLine) !== (part === 'T');
      return {
        id: figureId(line, part),
        from: into ? column : row,
        to: into ? row : column,
        kind: part === 'X' ? 'implicit' : line === sumLine ? sums : 'shown',
        cost: (partCost[part] ?? 1) * (line === sumLine ? sumFactor : 1),
      };
    }),
  );
}

/** A count by sex is part of its line, of the line's total and of both sums. */
export function twoWayFigures(line: string, part: string): string[] {
  return [figureId(line, part), figureId(line, 'T'), figureId(sumLine, part), figureId(sumLine, 'T')];
}
