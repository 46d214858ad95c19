import type { Groups } from '../suppression/groups.ts';
import type { LevelCount } from '../suppression/levels.ts';
import type { LineCount } from '../shapes/lines.ts';
import { rowsIn, type Cell } from './cell.ts';
import { levelsOf, linesIn } from './levels.ts';
import { personCounter } from './persons.ts';

type Measure = (cells: readonly Cell[]) => (of: readonly Cell[]) => number;

/** Rows, each a case. */
export const countCases: Measure = () => rowsIn;
/** Distinct persons. */
export const countPersons: Measure = (cells) => {
  const persons = personCounter(cells);
  return (of) => persons(of);
};

/** Counts by line and part for every tier. */
export function countLevels(cells: readonly Cell[], measure: Measure, groups: Pick<Groups, 'yearStarts' | 'areas'>): LevelCount[] {
  const count = measure(cells);
  return levelsOf(cells, groups).map(({ cells: own, ...level }) => ({ ...level, n: count(own) }));
}

/** Counts by line and part in one table. */
export function countLines(cells: readonly Cell[], measure: Measure): LineCount[] {
  const count = measure(cells);
  return linesIn(cells).map(({ cells: own, ...line }) => ({ ...line, n: count(own) }));
}
