import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { LevelCount } from '../rules/suppression/levels.ts';
import { groupings, placeOf, scoped, scopeKeys, type Scope, type ScopeKeys } from './scopes.ts';
import type { Source } from './sources.ts';

export const countCases = sql`count(*)::int`;
export const countPersons = sql`count(distinct person_key)::int`;

interface CountRow extends ScopeKeys {
  line: string;
  part: string;
  n: number;
}

/** Counts a source by line and part, for one table or for every block. */
export async function countLines(tx: Tx, source: Source, measure: RawBuilder<unknown>, scope: Scope): Promise<LevelCount[]> {
  const { rows } = await sql<CountRow>`
    select ${scopeKeys(scope)}, line, part, ${measure} as n from (${scoped(source, scope)}) counted
    group by grouping sets (${groupings(scope, 'line, part')})`.execute(tx);
  return rows.map(({ line, part, n, ...keys }) => ({ ...placeOf(keys, scope), line, part, n }));
}
