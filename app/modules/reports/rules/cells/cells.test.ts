import { describe, expect, it } from 'vitest';
import type { Cell } from './cell.ts';
import { countLevels, countPersons } from './count-lines.ts';
import { costCounts } from './intervention-costs.ts';
import { oneYearCounts } from './one-year-counts.ts';
import { waitingTimes } from './waiting-times.ts';

function cell(year: number, line: string, marked: number[], others: number[] = []): Cell {
  const persons = { marked: Int32Array.from(marked), others: Int32Array.from(others) };
  const costs = { n: marked.length, sum: 1000 * marked.length, squares: 1_000_000n * BigInt(marked.length) };
  return { year, area: 'Norr', line, part: 'K', n: marked.length + others.length, persons, costs };
}

describe('adding up cells', () => {
  it('counts a person of several years once in all and once in each', () => {
    const counts = countLevels([cell(2020, 'a', [0, 1]), cell(2021, 'a', [1], [2])], countPersons, { yearStarts: [2020, 2021], areas: ['Norr'] });
    expect(counts.map(({ tier, year, n }) => [tier, year, n])).toEqual([
      ['whole', 0, 3], ['years', 2020, 2], ['areas', 0, 3], ['both', 2020, 2], ['years', 2021, 2], ['both', 2021, 2],
    ]);
  });

  it('counts a person in work who also has something else as in work', () => {
    const counts = oneYearCounts([cell(2020, 'all', [0]), cell(2021, 'all', [], [0, 1])]);
    expect(counts.map(({ line, n }) => [line, n])).toEqual([['work', 1], ['other', 1]]);
  });

  it('finds no variance where all costs are the same', () => {
    const [line] = costCounts([cell(2020, 'a', [0, 1]), cell(2021, 'a', [1])]);
    expect(line).toMatchObject({ persons: 2, n: 3, sum: 3000, variance: 0 });
  });

  it('takes quantiles between order statistics', () => {
    const days = [[1, 1], [4, 2], [10, 1]].map(([value = 0, n = 0]): Cell => ({ year: 2020, area: '', line: 's', part: 'dated', n, days: value }));
    expect(waitingTimes(days)).toEqual([{ line: 's', n: 4, median: 4, p90: expect.closeTo(8.2) }]);
  });
});
