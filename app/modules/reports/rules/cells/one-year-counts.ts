import type { LineCount } from '../shapes/lines.ts';
import type { Groups } from '../suppression/groups.ts';
import type { LevelCount } from '../suppression/levels.ts';
import type { Cell } from './cell.ts';
import { levelsOf, linesIn, type Level } from './levels.ts';
import { personCounter } from './persons.ts';

/** Persons with a row at twelve months: those in work or study (`work`) and the others (`other`), for every tier. */
export function oneYearLevels(cells: readonly Cell[], groups: Pick<Groups, 'yearStarts' | 'areas'>): LevelCount[] {
  return split(cells, levelsOf(cells, groups));
}

/** The same in one table. */
export function oneYearCounts(cells: readonly Cell[]): LineCount[] {
  return split(cells, linesIn(cells));
}

function split<L extends Pick<Level, 'line' | 'part' | 'cells'>>(cells: readonly Cell[], levels: readonly L[]): (Omit<L, 'cells'> & LineCount)[] {
  const persons = personCounter(cells);
  return levels.flatMap(({ cells: own, ...level }) => {
    const working = persons(own, true);
    return [{ ...level, line: 'work', n: working }, { ...level, line: 'other', n: persons(own) - working }];
  });
}
