import { countCases, countLines } from '../../data/count-lines.ts';
import { outcomeSource } from '../../data/sources.ts';
import { outcomeColumns, outcomeRows } from '../../rules/shapes/outcome.ts';
import { noContext } from '../../rules/suppression/resolve-pattern.ts';
import { outcomeStructure } from '../../rules/suppression/structures/outcome.ts';
import type { ReportDefinition } from './definition.ts';

export const outcome: ReportDefinition = {
  name: 'outcome',
  columns: outcomeColumns,
  chart: { kind: 'bars', series: ['kvinnor', 'män'], without: ['Summa'] },
  guard: {
    beside: [],
    blocks: (tx, groups) => countLines(tx, outcomeSource, countCases, { groups }),
    structure: outcomeStructure,
    context: () => noContext,
  },
  rows: async (tx, selection, mask) => outcomeRows(await countLines(tx, outcomeSource, countCases, { selection }), mask),
};
