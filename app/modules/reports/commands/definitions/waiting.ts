import { waitingSource } from '../../data/sources.ts';
import { countCases, countLevels } from '../../rules/cells/count-lines.ts';
import { waitingTimes } from '../../rules/cells/waiting-times.ts';
import { waitingColumns, waitingRows } from '../../rules/shapes/waiting.ts';
import { besideOutcome } from '../../rules/suppression/beside.ts';
import { waitingStructure } from '../../rules/suppression/structures/waiting.ts';
import { decided, type ReportDefinition } from './definition.ts';

export const waiting: ReportDefinition = {
  name: 'waiting',
  columns: waitingColumns,
  chart: { kind: 'bars', series: ['median_dagar', 'p90_dagar'] },
  source: waitingSource,
  guard: {
    beside: ['outcome'],
    levels: (cells, groups) => countLevels(cells, countCases, groups),
    structure: waitingStructure,
    context: (structure, patterns) => besideOutcome(structure, decided(patterns, 'outcome')),
  },
  rows: (cells, mask) => waitingRows(waitingTimes(cells), mask),
};
