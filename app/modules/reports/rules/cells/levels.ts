import type { Groups } from '../suppression/groups.ts';
import type { LevelCount } from '../suppression/levels.ts';
import { tiers, type Tier } from '#app/lib/suppression/types.ts';
import type { Cell } from './cell.ts';

/** The cells of one line and part in one table that suppression asks about. */
export interface Level extends Pick<LevelCount, 'tier' | 'year' | 'area' | 'line' | 'part'> {
  cells: Cell[];
}

/** Gathers cells for every tier: all, each group of years, each area with a table of its own, and both. */
export function levelsOf(cells: readonly Cell[], groups: Pick<Groups, 'yearStarts' | 'areas'>): Level[] {
  const own = new Set(groups.areas);
  const levels = new Map<string, Level>();
  for (const cell of cells) {
    const year = groups.yearStarts.findLast((first) => first <= cell.year) ?? 0;
    const area = own.has(cell.area) ? cell.area : '';
    for (const tier of tiers) {
      const level = { tier, year: byYear(tier) ? year : 0, area: byArea(tier) ? area : '', line: cell.line, part: cell.part };
      const key = `${tier}\n${level.year}\n${level.area}\n${level.line}\n${level.part}`;
      const found = levels.get(key);
      if (found) found.cells.push(cell);
      else levels.set(key, { ...level, cells: [cell] });
    }
  }
  return [...levels.values()];
}

/** Cells of one table by line and part. */
export function linesIn(cells: readonly Cell[]): Pick<Level, 'line' | 'part' | 'cells'>[] {
  return [...Map.groupBy(cells, ({ line, part }) => `${line}\n${part}`).values()].map((own) => ({
    line: own[0]?.line ?? '', part: own[0]?.part ?? '', cells: own,
  }));
}

function byYear(tier: Tier): boolean {
  return tier === 'years' || tier === 'both';
}

function byArea(tier: Tier): boolean {
  return tier === 'areas' || tier === 'both';
}
