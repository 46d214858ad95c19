import type { CostCount } from '../shapes/interventions.ts';
import type { Groups } from '../suppression/groups.ts';
import type { LevelCount } from '../suppression/levels.ts';
import { sumLine } from '../suppression/structures/two-way.ts';
import { costsIn, type Cell } from './cell.ts';
import { levelsOf, linesIn } from './levels.ts';
import { personCounter } from './persons.ts';

/** Persons add up by intervention; over all interventions only how many persons there are is asked. */
export function costLevels(cells: readonly Cell[], groups: Pick<Groups, 'yearStarts' | 'areas'>): LevelCount[] {
  const persons = personCounter(cells);
  const lines = levelsOf(cells, groups).map(({ cells: own, ...level }): LevelCount => ({
    ...level, n: persons(own), others: [costsIn(own).n, persons(own, true)],
  }));
  const sums = levelsOf(summed(cells), groups).map(({ cells: own, ...level }): LevelCount => ({
    ...level, n: 0, others: [0, 0, persons(own, true)],
  }));
  return [...lines, ...sums];
}

/** Persons, cost rows, sums and variances by intervention and sex, and over all interventions. */
export function costCounts(cells: readonly Cell[]): CostCount[] {
  const persons = personCounter(cells);
  return linesIn([...cells, ...summed(cells)]).map(({ cells: own, ...line }) => ({ ...line, persons: persons(own), ...costsIn(own) }));
}

function summed(cells: readonly Cell[]): Cell[] {
  return cells.map((cell) => ({ ...cell, line: sumLine }));
}
