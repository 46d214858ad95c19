import { expect, it } from 'vitest';
import type { ReportName } from '#app/modules/reports/index.server.ts';
import type { Published, World } from './meaning.ts';
import { solvedCells } from './solve-release.ts';

const columns = ['avslutsorsak', 'totalt', 'kvinnor', 'män'];
const world: World = { lines: new Map<ReportName, string[]>([['outcome', ['Arbete', 'Studier', 'Summa']]]), months: [] };

function solved(rows: Published['rows']): string[] {
  const table: Published = { name: 'outcome', blocks: ['2024 alla'], columns, rows };
  return solvedCells([table], world, table.blocks, (month) => month.slice(0, 4)).map(({ line, heading }) => `${line} ${heading}`);
}

it('the attack finds a figure that its row gives back, and one that the sum does', () => {
  expect(solved([['Arbete', 10, '*', 7], ['Studier', 20, 11, 9], ['Summa', 30, 14, 16]])).toEqual(['Arbete kvinnor']);
  expect(solved([['Arbete', 10, '*', '*'], ['Studier', 20, 11, 9], ['Summa', 30, 14, 16]])).toEqual(['Arbete kvinnor', 'Arbete män']);
});

it('the attack finds nothing where rows and sums leave two ways', () => {
  expect(solved([['Arbete', 10, '*', '*'], ['Studier', 20, '*', '*'], ['Summa', 30, 14, 16]])).toEqual([]);
});
