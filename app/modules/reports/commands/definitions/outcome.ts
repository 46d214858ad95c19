import { outcomeSource } from '../../data/sources.ts';
import { countCases, countLevels, countLines } from '../../rules/cells/count-lines.ts';
import { outcomeColumns, outcomeRows } from '../../rules/shapes/outcome.ts';
import { noContext } from '../../rules/suppression/resolve-pattern.ts';
import { outcomeStructure } from '../../rules/suppression/structures/outcome.ts';
import type { ReportDefinition } from './definition.ts';

export const outcome: ReportDefinition = {
  name: 'outcome',
  columns: outcomeColumns,
  chart: { kind: 'bars', series: ['kvinnor', 'män'], without: ['Summa'] },
  source: outcomeSource,
  guard: {
    beside: [],
    levels: (cells, groups) => countLevels(cells, countCases, groups),
    structure: outcomeStructure,
    context: () => noContext,
  },
  rows: (cells, mask) => outcomeRows(countLines(cells, countCases), mask),
};
