import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { CostCount } from '../rules/shapes/interventions.ts';
import type { Tier } from '../rules/suppression/types.ts';
import { groupings, placeOf, scoped, scopeKeys, type Scope, type ScopeKeys } from './scopes.ts';
import { interventionsSource } from './sources.ts';

export interface CostLevel extends Omit<CostCount, 'line'> {
  tier: Tier;
  year: number;
  area: string;
  /** Null for all interventions together. */
  line: string | null;
  /** Persons with a row that has a cost. */
  payers: number;
}

/** Persons, cost rows, sums and variances by intervention and sex, and over all interventions. */
export async function interventionCosts(tx: Tx, scope: Scope): Promise<CostLevel[]> {
  const { rows } = await sql<Omit<CostLevel, 'tier' | 'year' | 'area'> & ScopeKeys>`
    select ${scopeKeys(scope)}, line, part,
      count(distinct person_key)::int as persons, count(cost_sek)::int as n, coalesce(sum(cost_sek), 0) as sum,
      coalesce(var_samp(cost_sek::float8), 0) as variance,
      count(distinct person_key) filter (where cost_sek is not null)::int as payers
    from (${scoped(interventionsSource, scope)}) counted
    group by grouping sets (${groupings(scope, 'line, part', 'part')})`.execute(tx);
  return rows.map(({ year_group, place, ...row }) => ({ ...row, ...placeOf({ year_group, place }, scope) }));
}
