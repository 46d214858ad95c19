import { countCases, countLines } from '../../data/count-lines.ts';
import { waitingSource } from '../../data/sources.ts';
import { waitingTimes } from '../../data/waiting-times.ts';
import { waitingColumns, waitingRows } from '../../rules/shapes/waiting.ts';
import { besideOutcome } from '../../rules/suppression/beside.ts';
import { waitingStructure } from '../../rules/suppression/structures/waiting.ts';
import { decided, type ReportDefinition } from './definition.ts';

export const waiting: ReportDefinition = {
  name: 'waiting',
  columns: waitingColumns,
  chart: { kind: 'bars', series: ['median_dagar', 'p90_dagar'] },
  guard: {
    beside: ['outcome'],
    blocks: (tx, groups) => countLines(tx, waitingSource, countCases, { groups }),
    structure: waitingStructure,
    context: (structure, patterns) => besideOutcome(structure, decided(patterns, 'outcome')),
  },
  rows: async (tx, selection, mask) => waitingRows(await waitingTimes(tx, selection), mask),
};
