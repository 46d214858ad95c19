import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { LevelCount } from '../rules/suppression/levels.ts';
import { groupings, placeOf, scoped, scopeKeys, type Scope, type ScopeKeys } from './scopes.ts';
import { oneYearSource } from './sources.ts';

/** Persons with a row at twelve months: those in work or study (`work`) and the others (`other`). */
export async function oneYearCounts(tx: Tx, scope: Scope): Promise<LevelCount[]> {
  const { rows } = await sql<{ part: string; persons: number; working: number } & ScopeKeys>`
    select ${scopeKeys(scope)}, part, count(distinct person_key)::int as persons,
      count(distinct person_key) filter (where working)::int as working
    from (${scoped(oneYearSource, scope)}) counted
    group by grouping sets (${groupings(scope, 'part')})`.execute(tx);
  return rows.flatMap(({ part, persons, working, ...keys }) => {
    const place = placeOf(keys, scope);
    return [{ ...place, line: 'work', part, n: working }, { ...place, line: 'other', part, n: persons - working }];
  });
}
