import { livelihoodSource } from '../../data/sources.ts';
import { countPersons, countLevels, countLines } from '../../rules/cells/count-lines.ts';
import { livelihoodColumns, livelihoodRows } from '../../rules/shapes/livelihood.ts';
import { besideOneYear } from '../../rules/suppression/beside.ts';
import { livelihoodStructure } from '../../rules/suppression/structures/livelihood.ts';
import { decided, type ReportDefinition } from './definition.ts';

export const livelihood: ReportDefinition = {
  name: 'livelihood',
  columns: livelihoodColumns,
  chart: { kind: 'bars', series: ['start', '12_månader'] },
  source: livelihoodSource,
  guard: {
    beside: ['one-year'],
    levels: (cells, groups) => countLevels(cells, countPersons, groups),
    structure: livelihoodStructure,
    context: (structure, patterns) => besideOneYear(structure, decided(patterns, 'one-year')),
  },
  rows: (cells, mask) => livelihoodRows(countLines(cells, countPersons), mask),
};
