import { measure, type LevelCount } from '../levels.ts';
import type { Figure, Structure } from '#app/lib/suppression/types.ts';
import { figureId, sumLine } from './two-way.ts';

/** The known number that a column of lines adds up to. */
export const columnTotal = figureId(sumLine, 'T');

/** Lines that add up to the number of cases. */
export function columnStructure(counts: readonly LevelCount[], threshold: number): Structure {
  const ids = [...new Set(counts.map((count) => figureId(count.line, 'T')))];
  return {
    figures: columnFigures(ids, columnTotal),
    ...measure(counts, { figuresOf: (line) => [figureId(line, 'T'), columnTotal] }, threshold),
  };
}

export function columnFigures(lines: readonly string[], total: string): Figure[] {
  const [parts, sum] = [`parts ${total}`, `sum ${total}`];
  return [
    ...lines.map((line): Figure => ({ id: line, from: parts, to: sum, kind: 'shown', cost: 10 })),
    { id: total, from: sum, to: parts, kind: 'given', cost: 0 },
  ];
}
