import { oneYearSource } from '../../data/sources.ts';
import { oneYearCounts, oneYearLevels } from '../../rules/cells/one-year-counts.ts';
import { oneYearColumns, oneYearRows } from '../../rules/shapes/one-year.ts';
import { noContext } from '../../rules/suppression/resolve-pattern.ts';
import { oneYearStructure } from '../../rules/suppression/structures/one-year.ts';
import type { ReportDefinition } from './definition.ts';

export const oneYear: ReportDefinition = {
  name: 'one-year',
  columns: oneYearColumns,
  chart: { kind: 'bars', series: ['procent'] },
  source: oneYearSource,
  guard: {
    beside: [],
    levels: oneYearLevels,
    structure: oneYearStructure,
    context: () => noContext,
  },
  rows: (cells, mask) => oneYearRows(oneYearCounts(cells), mask),
};
