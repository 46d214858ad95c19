import jstat from 'jstat';
import { mean, sampleVariance } from 'simple-statistics';

/** Whole percent, half rounded up: floor(100 n / d + 1/2). Null when there is nothing to divide by. */
export function percent(n: number, d: number): number | null {
  return d === 0 ? null : Math.floor((200 * n + d) / (2 * d));
}

/** Rounds to a number of decimals, half away from zero, as the number reads when written out. */
export function roundDecimals(value: number, decimals: number): number {
  const rounded = shift(Math.round(shift(Math.abs(value).toPrecision(15), decimals)), -decimals);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Quantile type 7, linear between order statistics, h = (n-1)p. Null for no values. */
export function quantile(values: readonly number[], p: number): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const h = (sorted.length - 1) * p;
  const low = sorted[Math.floor(h)] ?? 0;
  const high = sorted[Math.ceil(h)] ?? 0;
  return low + (h - Math.floor(h)) * (high - low);
}

export type Sample = { n: number; mean: number; variance: number };

/** Count, mean and sample variance (n - 1) of a list; zero where they have no meaning. */
export function sampleOf(values: readonly number[]): Sample {
  return {
    n: values.length,
    mean: values.length === 0 ? 0 : mean([...values]),
    variance: values.length < 2 ? 0 : sampleVariance([...values]),
  };
}

/** Two-sided p of Welch's t-test; null when a group has fewer than two or nothing varies. */
export function welchP(a: Sample, b: Sample): number | null {
  if (a.n < 2 || b.n < 2) return null;
  const [partA, partB] = [a.variance / a.n, b.variance / b.n];
  const squared = partA + partB;
  if (squared === 0) return null;
  const t = (a.mean - b.mean) / Math.sqrt(squared);
  const freedom = squared ** 2 / (partA ** 2 / (a.n - 1) + partB ** 2 / (b.n - 1));
  return twoSidedT(t, freedom);
}

/** P(|T| > |t|), through the incomplete beta function, which stays exact in the far tail. */
export function twoSidedT(t: number, freedom: number): number {
  return jstat.jStat.ibeta(freedom / (freedom + t * t), freedom / 2, 0.5);
}

// Moves the decimal point in the written number, so that 1.005 is not 1.00499999999999989.
function shift(value: number | string, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
