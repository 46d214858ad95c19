import type { Tx } from '#app/platform/db/index.ts';
import { interventionCosts, type CostLevel } from '../../data/intervention-costs.ts';
import { genderCostColumns, genderCostRows } from '../../rules/shapes/gender-cost.ts';
import { interventionsColumns, interventionsRows, type CostCount } from '../../rules/shapes/interventions.ts';
import type { LevelCount } from '../../rules/suppression/levels.ts';
import { noContext } from '../../rules/suppression/resolve-pattern.ts';
import type { Selection } from '../../rules/suppression/selection.ts';
import { interventionsStructure } from '../../rules/suppression/structures/interventions.ts';
import { sumLine } from '../../rules/suppression/structures/two-way.ts';
import type { Guard, ReportDefinition } from './definition.ts';

/** One guard for both reports: what one hides, the other could give back. */
const guard: Guard = {
  beside: [],
  blocks: async (tx, groups) => (await interventionCosts(tx, { groups })).map(levelOf),
  structure: interventionsStructure,
  context: () => noContext,
};

export const interventions: ReportDefinition = {
  name: 'interventions',
  columns: interventionsColumns,
  chart: { kind: 'bars', series: ['kvinnor', 'män'] },
  guard,
  rows: async (tx, selection, mask) => interventionsRows(await costs(tx, selection), mask),
};

export const genderCost: ReportDefinition = {
  name: 'gender-cost',
  columns: genderCostColumns,
  chart: { kind: 'bars', series: ['medel_kvinnor', 'medel_män'] },
  guard,
  rows: async (tx, selection, mask) => genderCostRows(await costs(tx, selection), mask),
};

async function costs(tx: Tx, selection: Selection): Promise<CostCount[]> {
  return (await interventionCosts(tx, { selection })).map((level) => ({ ...level, line: level.line ?? sumLine }));
}

/** Persons add up by intervention; over all interventions only how many persons there are is asked. */
function levelOf({ tier, year, area, line, part, persons, n, payers }: CostLevel): LevelCount {
  return line === null
    ? { tier, year, area, line: sumLine, part, n: 0, others: [0, 0, payers] }
    : { tier, year, area, line, part, n: persons, others: [n, payers] };
}
