import { compareSwedish } from '#app/lib/swedish-sort.ts';
import type { Mask } from '../mask.ts';

export interface LineCount {
  line: string;
  part: string;
  n: number;
}

/** Adds counts up into the figures that `figuresOf` names. */
export function sumFigures(counts: readonly LineCount[], figuresOf: (line: string, part: string) => readonly string[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { line, part, n } of counts) {
    for (const figure of figuresOf(line, part)) sums.set(figure, (sums.get(figure) ?? 0) + n);
  }
  return sums;
}

/** Lines of the data and those that are hidden, once each. */
export function linesOf(counts: readonly { line: string }[], mask: Mask, without: readonly string[] = []): string[] {
  return [...new Set([...counts.map(({ line }) => line), ...mask.lines])].filter((line) => !without.includes(line));
}

/** Falling by a figure; those whose figure is hidden come last, so that the order tells nothing. */
export function falling(lines: readonly string[], size: (line: string) => number | 'hidden'): string[] {
  const rank = (line: string) => {
    const own = size(line);
    return own === 'hidden' ? Number.NEGATIVE_INFINITY : own;
  };
  return lines.toSorted((a, b) => (rank(a) === rank(b) ? compareSwedish(a, b) : rank(b) - rank(a)));
}
