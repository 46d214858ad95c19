import { interventionsSource } from '../../data/sources.ts';
import { costCounts, costLevels } from '../../rules/cells/intervention-costs.ts';
import { genderCostColumns, genderCostRows } from '../../rules/shapes/gender-cost.ts';
import { interventionsColumns, interventionsRows } from '../../rules/shapes/interventions.ts';
import { noContext } from '../../rules/suppression/resolve-pattern.ts';
import { interventionsStructure } from '../../rules/suppression/structures/interventions.ts';
import type { Guard, ReportDefinition } from './definition.ts';

/** One guard for both reports: what one hides, the other could give back. */
const guard: Guard = {
  beside: [],
  levels: costLevels,
  structure: interventionsStructure,
  context: () => noContext,
};

export const interventions: ReportDefinition = {
  name: 'interventions',
  columns: interventionsColumns,
  chart: { kind: 'bars', series: ['kvinnor', 'män'] },
  source: interventionsSource,
  guard,
  rows: (cells, mask) => interventionsRows(costCounts(cells), mask),
};

export const genderCost: ReportDefinition = {
  name: 'gender-cost',
  columns: genderCostColumns,
  chart: { kind: 'bars', series: ['medel_kvinnor', 'medel_män'] },
  source: interventionsSource,
  guard,
  rows: (cells, mask) => genderCostRows(costCounts(cells), mask),
};
