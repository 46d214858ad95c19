import { countCases, countLines } from '../../data/count-lines.ts';
import { referrersSource, residenceSource, type Source } from '../../data/sources.ts';
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
    guard: {
      beside: ['outcome'],
      blocks: (tx, groups) => countLines(tx, source, countCases, { groups }),
      structure: columnStructure,
      context: (structure, patterns) => besideOutcome(structure, decided(patterns, 'outcome')),
    },
    rows: async (tx, selection, mask) => sharesRows(await countLines(tx, source, countCases, { selection }), mask),
  };
}
