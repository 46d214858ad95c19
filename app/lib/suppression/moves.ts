import type { Grid, PublishedTable } from './grid.ts';
import type { Tier } from './types.ts';

/**
 * Where figures may be changed so that only tables of the `support` tiers and narrower ones notice: the same change is
 * added in the plus blocks and taken from the minus blocks.
 */
export interface Move {
  support: readonly Tier[];
  plus: readonly number[];
  minus: readonly number[];
}

/** Whether the move changes what the table adds up. */
export function changes(move: Pick<Move, 'plus' | 'minus'>, table: PublishedTable): boolean {
  let net = 0;
  for (const block of move.plus) if (table.blocks.has(block)) net += 1;
  for (const block of move.minus) if (table.blocks.has(block)) net -= 1;
  return net !== 0;
}

/** The moves that change a table, those with room for the figure first. */
export function* movesFor(grid: Grid, table: PublishedTable, figure: number): Generator<Move> {
  const inside = [...table.blocks].toSorted((a, b) => room(grid, b, figure) - room(grid, a, figure));
  const [yearsIn, areasIn] = [new Set(inside.map((block) => yearOf(grid, block))), new Set(inside.map((block) => areaOf(grid, block)))];
  const otherYears = range(grid.years).filter((year) => !yearsIn.has(year));
  const otherAreas = range(grid.areas).filter((area) => !areasIn.has(area));
  for (const block of inside) {
    const [year, area] = [yearOf(grid, block), areaOf(grid, block)];
    yield { support: ['whole'], plus: [block], minus: [] };
    for (const other of otherYears) yield { support: ['years'], plus: [block], minus: [blockOf(grid, other, area)] };
    for (const other of otherAreas) yield { support: ['areas'], plus: [block], minus: [blockOf(grid, year, other)] };
    if (table.tier === 'both') yield* squares(grid, block, otherYears, otherAreas);
    yield* across(grid, block, table.tier === 'areas' ? range(grid.years) : otherYears, table.tier === 'years' ? range(grid.areas) : otherAreas);
  }
}

/** Four blocks: neither the years nor the areas notice. */
function* squares(grid: Grid, block: number, years: readonly number[], areas: readonly number[]): Generator<Move> {
  for (const year of years) {
    for (const area of areas) {
      const minus = [blockOf(grid, year, areaOf(grid, block)), blockOf(grid, yearOf(grid, block), area)];
      yield { support: ['both'], plus: [block, blockOf(grid, year, area)], minus };
    }
  }
}

/** Two blocks of different years and areas: both years and areas notice, the whole does not. */
function* across(grid: Grid, block: number, years: readonly number[], areas: readonly number[]): Generator<Move> {
  for (const year of years) {
    for (const area of areas) {
      if (year === yearOf(grid, block) || area === areaOf(grid, block)) continue;
      yield { support: ['years', 'areas'], plus: [block], minus: [blockOf(grid, year, area)] };
    }
  }
}

function yearOf(grid: Grid, block: number): number {
  return Math.floor(block / grid.areas);
}

function areaOf(grid: Grid, block: number): number {
  return block % grid.areas;
}

function blockOf(grid: Grid, year: number, area: number): number {
  return year * grid.areas + area;
}

function room(grid: Grid, block: number, figure: number): number {
  return (grid.flow[block]?.[figure] ?? 0) * 1e6 + (grid.size[block] ?? 0);
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
