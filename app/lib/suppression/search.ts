import type { Grid } from './grid.ts';
import { CheapestFirst } from './heap.ts';
import type { Move } from './moves.ts';

/** A way round through the sums: each figure on it goes up or down by one. */
export interface Cycle {
  cost: number;
  steps: { figure: number; step: 1 | -1 }[];
}

export interface Network {
  grid: Grid;
  /** Figures that touch a node. */
  touching: readonly (readonly number[])[];
}

export function networkOf(grid: Grid): Network {
  const touching: number[][] = Array.from({ length: grid.nodes }, () => []);
  grid.figures.forEach((_, figure) => {
    touching[grid.from[figure] ?? 0]?.push(figure);
    touching[grid.to[figure] ?? 0]?.push(figure);
  });
  return { grid, touching };
}

/** What a search may touch, at what cost, and how much it may cost in all. */
export interface Terms {
  move: Move;
  costOf: (figure: number) => number;
  limit: number;
}

/** The cheapest change by one of a figure that every sum and every shown lower bound allows, if cheaper than the limit. */
export function cheapestCycle(network: Network, figure: number, terms: Terms): Cycle | undefined {
  if (terms.limit <= 0) return undefined;
  const up = cycleWith(network, figure, 1, terms);
  if (up?.cost === 0) return up;
  return cycleWith(network, figure, -1, { ...terms, limit: up?.cost ?? terms.limit }) ?? up;
}

interface Reach {
  cost: Float64Array;
  /** The figure by which a node was reached. */
  via: Int32Array;
  queue: CheapestFirst;
}

function cycleWith(network: Network, figure: number, step: 1 | -1, terms: Terms): Cycle | undefined {
  const { grid } = network;
  if (!mayStep(grid, terms.move, figure, step)) return undefined;
  const [tail, head] = [grid.from[figure] ?? 0, grid.to[figure] ?? 0];
  const [start, goal] = step === 1 ? [head, tail] : [tail, head];
  const reach: Reach = {
    cost: new Float64Array(grid.nodes).fill(Number.POSITIVE_INFINITY),
    via: new Int32Array(grid.nodes).fill(-1),
    queue: new CheapestFirst(),
  };
  reach.cost[start] = 0;
  reach.queue.push(0, start);
  for (let next = reach.queue.pop(); next && next.node !== goal; next = reach.queue.pop()) {
    if (next.cost <= (reach.cost[next.node] ?? 0)) spread(network, reach, next.node, figure, terms);
  }
  const cost = reach.cost[goal] ?? Number.POSITIVE_INFINITY;
  return cost === Number.POSITIVE_INFINITY ? undefined : { cost, steps: [{ figure, step }, ...walkBack(grid, reach.via, start, goal)] };
}

/** Goes on from a node by every figure that may change, the searched one itself left out. */
function spread({ grid, touching }: Network, { cost, via, queue }: Reach, node: number, searched: number, terms: Terms): void {
  for (const figure of touching[node] ?? []) {
    const forward = grid.from[figure] === node;
    if (figure === searched || !mayStep(grid, terms.move, figure, forward ? 1 : -1)) continue;
    const other = (forward ? grid.to[figure] : grid.from[figure]) ?? 0;
    const total = (cost[node] ?? 0) + terms.costOf(figure);
    if (total >= terms.limit || total >= (cost[other] ?? 0)) continue;
    cost[other] = total;
    via[other] = figure;
    queue.push(total, other);
  }
}

function walkBack(grid: Grid, via: Int32Array, start: number, goal: number): Cycle['steps'] {
  const steps: Cycle['steps'] = [];
  for (let node = goal; node !== start; ) {
    const figure = via[node] ?? 0;
    const forward = grid.to[figure] === node;
    steps.push({ figure, step: forward ? 1 : -1 });
    node = (forward ? grid.from[figure] : grid.to[figure]) ?? 0;
  }
  return steps;
}

/** No figure of a block may go below zero, and a hidden one of the whole table is known to be at least one. */
function mayStep(grid: Grid, move: Move, figure: number, step: 1 | -1): boolean {
  const losing = step === 1 ? move.minus : move.plus;
  for (const block of losing) if ((grid.flow[block]?.[figure] ?? 0) < 1) return false;
  if (move.minus.length > 0 || step === 1) return true;
  return (grid.whole[figure] ?? 0) >= (grid.figures[figure]?.kind === 'implicit' ? 1 : 2);
}
