import type { ReportName } from '../../rules/report.ts';
import type { ReportDefinition } from './definition.ts';
import { genderCost, interventions } from './interventions.ts';
import { livelihood } from './livelihood.ts';
import { monthly } from './monthly.ts';
import { oneYear } from './one-year.ts';
import { outcome } from './outcome.ts';
import { referrers, residence } from './shares.ts';
import { waiting } from './waiting.ts';

const all = [outcome, referrers, residence, interventions, genderCost, livelihood, oneYear, monthly, waiting];

export const definitions: ReadonlyMap<ReportName, ReportDefinition> = new Map(all.map((definition) => [definition.name, definition]));

export function definitionOf(name: ReportName): ReportDefinition {
  const definition = definitions.get(name);
  if (!definition) throw new Error(`There is no report ${name}`);
  return definition;
}
