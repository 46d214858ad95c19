import { sql, type RawBuilder } from 'kysely';
import type { Groups } from '../rules/suppression/groups.ts';
import type { Selection } from '../rules/suppression/selection.ts';
import type { Tier } from '../rules/suppression/types.ts';
import type { Source } from './sources.ts';

/** How far a query counts: one table, or every block that tables are made of. */
export type Scope = { selection: Selection } | { groups: Groups };

/** The columns that a scope adds to each row: the group of years and the area with a table of its own. */
export function scoped(source: Source, scope: Scope): RawBuilder<unknown> {
  if ('groups' in scope) {
    return sql`select s.*, width_bucket(extract(year from day)::int, ${[...scope.groups.yearStarts]}::int[]) as year_group,
      case when area = any (${[...scope.groups.areas]}::text[]) then area else '' end as place from (${source}) s`;
  }
  const { from, to, area } = scope.selection;
  return sql`select s.* from (${source}) s
    where (${from}::date is null or day >= ${from}::date) and (${to}::date is null or day <= ${to}::date)
      and (${area}::text is null or area = ${area}::text)`;
}

/** Groupings by these columns, for one table or for every tier. */
export function groupings(scope: Scope, ...columnLists: readonly string[]): RawBuilder<unknown> {
  const prefixes = 'groups' in scope ? ['', 'year_group, ', 'place, ', 'year_group, place, '] : [''];
  return sql.raw(prefixes.flatMap((prefix) => columnLists.map((columns) => `(${prefix}${columns})`)).join(', '));
}

/** The keys of a counted row: absent in a grouping that leaves them out. */
export function scopeKeys(scope: Scope): RawBuilder<unknown> {
  return 'groups' in scope ? sql`year_group, place` : sql`null::int as year_group, null::text as place`;
}

export interface ScopeKeys {
  year_group: number | null;
  place: string | null;
}

/** The tier, year and area that a row was counted for. */
export function placeOf(row: ScopeKeys, scope: Scope): { tier: Tier; year: number; area: string } {
  const [byYear, byArea] = [row.year_group !== null, row.place !== null];
  const tier = byYear ? (byArea ? 'both' : 'years') : byArea ? 'areas' : 'whole';
  const year = 'groups' in scope ? scope.groups.yearStarts[(row.year_group ?? 0) - 1] ?? 0 : 0;
  return { tier, year: byYear ? year : 0, area: row.place ?? '' };
}
