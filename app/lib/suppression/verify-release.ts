import { gridOf, publishedTables, type Grid } from './grid.ts';
import type { Decision } from './decide-pattern.ts';
import { narrower, tiers, type Structure, type Tier, type Witness } from './types.ts';

/** A hidden figure that the published tables give away. */
export interface Leak {
  tier: Tier;
  figure: string;
  why: 'no other world' | 'a sum is broken' | 'a shown figure differs' | 'below what is known';
}

/**
 * Tries to give every hidden figure of every table another value with the witnesses of a decision, and checks each of
 * those other worlds from scratch: sums hold, nothing is negative, every shown figure of every table stays the same.
 */
export function leaksOf(structure: Structure, { pattern, witnesses }: Decision): Leak[] {
  const grid = gridOf(structure);
  const indexOf = new Map(grid.figures.map((figure, index) => [figure.id, index]));
  const tables = publishedTables(grid);
  const faults = new Map(witnesses.map((witness) => [witness, faultOf(grid, indexOf, witness, pattern)]));
  return tables.flatMap((table) =>
    [...guardedIn(structure, pattern, table.tier)].flatMap((figure): Leak[] => {
      const index = indexOf.get(figure);
      if (index === undefined || sumOf(grid, table.blocks, index) === 0) return [];
      const own = witnesses.filter((witness) => witness.steps.has(figure) && net(witness, table.blocks) !== 0);
      if (own.some((witness) => faults.get(witness) === undefined)) return [];
      return [{ tier: table.tier, figure, why: (own[0] && faults.get(own[0])) ?? 'no other world' }];
    }),
  );
}

function guardedIn(structure: Structure, pattern: Decision['pattern'], tier: Tier): Set<string> {
  const guarded = new Set<string>();
  for (const { id, kind } of structure.figures) {
    const small = tiers.some((wide) => narrower[wide].includes(tier) && structure.small[wide].has(id));
    if (kind === 'shown' ? pattern[tier].has(id) || small : kind === 'implicit' && small) guarded.add(id);
  }
  return guarded;
}

function faultOf(grid: Grid, indexOf: ReadonlyMap<string, number>, witness: Witness, pattern: Decision['pattern']): Leak['why'] | undefined {
  const steps = [...witness.steps].map(([id, step]) => ({ figure: indexOf.get(id), step }));
  if (!balances(grid, steps)) return 'a sum is broken';
  if (steps.some(({ figure, step }) => figure !== undefined && !possible(grid, witness, figure, step))) return 'below what is known';
  const seen = publishedTables(grid).some((table) => net(witness, table.blocks) !== 0 && showsChange(grid, witness, pattern[table.tier]));
  return seen ? 'a shown figure differs' : undefined;
}

/** What goes into every sum still equals what goes out of it. */
function balances(grid: Grid, steps: readonly { figure: number | undefined; step: number }[]): boolean {
  const balance = new Map<number | undefined, number>();
  const add = (node: number | undefined, value: number) => balance.set(node, (balance.get(node) ?? 0) + value);
  for (const { figure, step } of steps) {
    if (figure === undefined) return false;
    add(grid.from[figure], -step);
    add(grid.to[figure], step);
  }
  return [...balance.values()].every((value) => value === 0);
}

/** Nothing falls below zero in a block; in all, what is hidden is at least one. */
function possible(grid: Grid, witness: Witness, figure: number, step: number): boolean {
  const losing = step === 1 ? witness.minus : witness.plus;
  const whole = (grid.whole[figure] ?? 0) + step * (witness.plus.length - witness.minus.length);
  return losing.every((block) => (grid.flow[block]?.[figure] ?? 0) >= 1) && whole >= (grid.figures[figure]?.kind === 'implicit' ? 0 : 1);
}

function showsChange(grid: Grid, witness: Witness, hidden: ReadonlySet<string>): boolean {
  return grid.figures.some((figure) => figure.kind !== 'implicit' && witness.steps.has(figure.id) && !hidden.has(figure.id));
}

function net(witness: Witness, blocks: ReadonlySet<number>): number {
  const inside = (of: readonly number[]) => of.filter((block) => blocks.has(block)).length;
  return inside(witness.plus) - inside(witness.minus);
}

function sumOf(grid: Grid, blocks: ReadonlySet<number>, figure: number): number {
  return [...blocks].reduce((sum, block) => sum + (grid.flow[block]?.[figure] ?? 0), 0);
}
