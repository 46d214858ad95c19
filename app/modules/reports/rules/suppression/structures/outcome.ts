import { measure, type LevelCount } from '../levels.ts';
import type { Structure } from '#app/lib/suppression/types.ts';
import { twoWay, twoWayFigures } from './two-way.ts';

/** Reasons by sex, with sums. */
export function outcomeStructure(counts: readonly LevelCount[], threshold: number): Structure {
  const lines = [...new Set(counts.map((count) => count.line))];
  return { figures: twoWay(lines), ...measure(counts, { figuresOf: twoWayFigures }, threshold) };
}
