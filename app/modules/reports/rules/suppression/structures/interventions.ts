import { measure, type LevelCount } from '../levels.ts';
import type { Structure } from '#app/lib/suppression/types.ts';
import { figureId, sumLine, twoWay, twoWayFigures } from './two-way.ts';

/**
 * Persons and money by intervention and sex, for both reports at once: what one of them hides, the other could give
 * back (n x mean makes kostnad). `Alla insatser` sums women and men; the sum of all money is nowhere shown.
 * A count on the line of sums only tells how many persons stand behind it.
 */
export function interventionsStructure(counts: readonly LevelCount[], threshold: number): Structure {
  const lines = [...new Set(counts.map((count) => count.line))].filter((line) => line !== sumLine);
  const figures = twoWay(lines).map((figure) =>
    figure.id === figureId(sumLine, 'T') ? { ...figure, kind: 'implicit' as const, cost: 0 } : figure,
  );
  const figuresOf = (line: string, part: string) => (line === sumLine ? [figureId(sumLine, part)] : twoWayFigures(line, part));
  const measured = measure(counts, { figuresOf }, threshold);
  for (const set of Object.values(measured.small)) (set as Set<string>).delete(figureId(sumLine, 'T'));
  return { figures, ...measured };
}
