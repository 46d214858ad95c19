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

/** The cheapest change by one of a figure that every sum and every shown lower bound allows, if cheaper than `limit`. */
export function cheapestCycle(
  network: Network, move: Move, figure: number, costOf: (figure: number) => number, limit: number,
): Cycle | undefined {
  const up = mayStep(network.grid, move, figure, 1) ? cycleWith(network, move, figure, 1, costOf, limit) : undefined;
  if (up?.cost === 0) return up;
  const bound = up?.cost ?? limit;
  const down = mayStep(network.grid, move, figure, -1) ? cycleWith(network, move, figure, -1, costOf, bound) : undefined;
  return down ?? up;
}

function cycleWith(
  network: Network, move: Move, figure: number, step: 1 | -1, costOf: (figure: number) => number, limit: number,
): Cycle | undefined {
  const { grid } = network;
  if (limit <= 0) return undefined;
  const [start, goal] = step === 1 ? [grid.to[figure] ?? 0, grid.from[figure] ?? 0] : [grid.from[figure] ?? 0, grid.to[figure] ?? 0];
  const cost = new Float64Array(grid.nodes).fill(Number.POSITIVE_INFINITY);
  const via = new Int32Array(grid.nodes).fill(-1);
  const queue = new CheapestFirst();
  cost[start] = 0;
  queue.push(0, start);
  for (let next = queue.pop(); next && next.node !== goal; next = queue.pop()) {
    if (next.cost > (cost[next.node] ?? 0)) continue;
    for (const edge of network.touching[next.node] ?? []) {
      if (edge === figure) continue;
      const forward = grid.from[edge] === next.node;
      if (!mayStep(grid, move, edge, forward ? 1 : -1)) continue;
      const node = (forward ? grid.to[edge] : grid.from[edge]) ?? 0;
      const total = next.cost + costOf(edge);
      if (total >= limit || total >= (cost[node] ?? 0)) continue;
      cost[node] = total;
      via[node] = edge;
      queue.push(total, node);
    }
  }
  return cost[goal] === Number.POSITIVE_INFINITY ? undefined
    : { cost: cost[goal] ?? 0, steps: [{ figure, step }, ...walkBack(grid, via, start, goal)] };
}

function walkBack(grid: Grid, via: Int32Array, start: number, goal: number): Cycle['steps'] {
  const steps: Cycle['steps'] = [];
  for (let node = goal; node !== start; ) {
    const edge = via[node] ?? 0;
    const forward = grid.to[edge] === node;
    steps.push({ figure: edge, step: forward ? 1 : -1 });
    node = (forward ? grid.from[edge] : grid.to[edge]) ?? 0;
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
