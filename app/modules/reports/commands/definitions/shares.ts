import { referrersSource, residenceSource, type Source } from '../../data/sources.ts';
import { countCases, countLevels, countLines } from '../../rules/cells/count-lines.ts';
import type { Column, ReportName } from '../../rules/report.ts';
import { referrersColumns, residenceColumns, sharesRows } from '../../rules/shapes/shares.ts';
import { besideOutcome } from '../../rules/suppression/beside.ts';
import { columnStructure } from '../../rules/suppression/structures/column.ts';
import { decided, type ReportDefinition } from './definition.ts';

export const referrers = shares('referrers', referrersColumns, referrersSource);
export const residence = shares('residence', residenceColumns, residenceSource);

function shares(name: ReportName, columns: readonly Column[], source: Source): ReportDefinition {
  return {
    name,
    columns,
    chart: { kind: 'bars', series: ['antal'] },
    source,
    guard: {
      beside: ['outcome'],
      levels: (cells, groups) => countLevels(cells, countCases, groups),
      structure: columnStructure,
      context: (structure, patterns) => besideOutcome(structure, decided(patterns, 'outcome')),
    },
    rows: (cells, mask) => sharesRows(countLines(cells, countCases), mask),
  };
}
