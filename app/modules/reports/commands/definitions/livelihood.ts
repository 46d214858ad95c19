import { countLines, countPersons } from '../../data/count-lines.ts';
import { livelihoodSource } from '../../data/sources.ts';
import { livelihoodColumns, livelihoodRows } from '../../rules/shapes/livelihood.ts';
import { besideOneYear } from '../../rules/suppression/beside.ts';
import { livelihoodStructure } from '../../rules/suppression/structures/livelihood.ts';
import { decided, type ReportDefinition } from './definition.ts';

export const livelihood: ReportDefinition = {
  name: 'livelihood',
  columns: livelihoodColumns,
  chart: { kind: 'bars', series: ['start', '12_månader'] },
  guard: {
    beside: ['one-year'],
    blocks: (tx, groups) => countLines(tx, livelihoodSource, countPersons, { groups }),
    structure: livelihoodStructure,
    context: (structure, patterns) => besideOneYear(structure, decided(patterns, 'one-year')),
  },
  rows: async (tx, selection, mask) => livelihoodRows(await countLines(tx, livelihoodSource, countPersons, { selection }), mask),
};
