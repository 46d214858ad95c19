import { oneYearCounts } from '../../data/one-year-counts.ts';
import { oneYearColumns, oneYearRows } from '../../rules/shapes/one-year.ts';
import { noContext } from '../../rules/suppression/resolve-pattern.ts';
import { oneYearStructure } from '../../rules/suppression/structures/one-year.ts';
import type { ReportDefinition } from './definition.ts';

export const oneYear: ReportDefinition = {
  name: 'one-year',
  columns: oneYearColumns,
  chart: { kind: 'bars', series: ['procent'] },
  guard: {
    beside: [],
    blocks: (tx, groups) => oneYearCounts(tx, { groups }),
    structure: oneYearStructure,
    context: () => noContext,
  },
  rows: async (tx, selection, mask) => oneYearRows(await oneYearCounts(tx, { selection }), mask),
};
