import type { WaitingTime } from '../shapes/waiting.ts';
import { rowsIn, type Cell } from './cell.ts';
import { linesIn } from './levels.ts';

/** Days from referral to each step: quantiles between order statistics. */
export function waitingTimes(cells: readonly Cell[]): WaitingTime[] {
  const dated = cells.filter(({ days }) => typeof days === 'number').toSorted((a, b) => (a.days ?? 0) - (b.days ?? 0));
  return linesIn(dated).map(({ line, cells: own }) => ({ line, n: rowsIn(own), median: quantile(own, 0.5), p90: quantile(own, 0.9) }));
}

function quantile(rising: readonly Cell[], p: number): number {
  const h = (rowsIn(rising) - 1) * p;
  const [low, high] = [at(rising, Math.floor(h)), at(rising, Math.ceil(h))];
  return low + (h - Math.floor(h)) * (high - low);
}

/** The days of the row at a position, counted from zero. */
function at(rising: readonly Cell[], position: number): number {
  let before = 0;
  for (const { n, days } of rising) {
    before += n;
    if (position < before) return days ?? 0;
  }
  return 0;
}
