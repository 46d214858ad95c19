import type { Cell, Persons } from './cell.ts';

/** Counts distinct persons over any cells of one reading; a person in several of them is counted once. */
export function personCounter(cells: readonly Cell[]): (of: readonly Cell[], markedOnly?: boolean) => number {
  const seen = new Int32Array(1 + cells.reduce((last, { persons }) => Math.max(last, highest(persons)), -1));
  let round = 0;
  return (of, markedOnly = false) => {
    round += 1;
    let count = 0;
    for (const { persons } of of) {
      for (const list of persons ? (markedOnly ? [persons.marked] : [persons.marked, persons.others]) : []) {
        for (const person of list) {
          if (seen[person] === round) continue;
          seen[person] = round;
          count += 1;
        }
      }
    }
    return count;
  };
}

function highest(persons: Persons | undefined): number {
  let last = -1;
  for (const list of persons ? [persons.marked, persons.others] : []) for (const person of list) if (person > last) last = person;
  return last;
}
