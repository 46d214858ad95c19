import type { Coverage } from '../suppression/parts.ts';

/** What one year of start and one area has of one line and part: the smallest sums that every table is added up from. */
export interface Cell {
  year: number;
  /** Empty for cases without an area. */
  area: string;
  line: string;
  part: string;
  /** Rows. */
  n: number;
  /** Days from the first date to the second, where the line is a step; null when one of them is missing. */
  days?: number | null;
  persons?: Persons;
  costs?: Costs;
}

/**
 * The person of each row as a number that means the same in all cells of one reading: of rows that the source marks, and of the
 * others. Somebody with several rows stands several times, maybe in both.
 */
export interface Persons {
  marked: Int32Array;
  others: Int32Array;
}

/** Rows with a cost, their sum and the sum of their squares. */
export interface Costs {
  n: number;
  sum: number;
  squares: bigint;
}

export function rowsIn(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.n, 0);
}

/** The cells of one table. */
export function covered(cells: readonly Cell[], covers: Coverage): Cell[] {
  return cells.filter((cell) => covers.year(cell.year) && covers.area(cell.area));
}

/** Sums costs; the variance is the sample's, from whole numbers. */
export function costsIn(cells: readonly Cell[]): { n: number; sum: number; variance: number } {
  const [n, sum] = [cells.reduce((all, { costs }) => all + (costs?.n ?? 0), 0), cells.reduce((all, { costs }) => all + (costs?.sum ?? 0), 0)];
  const squares = cells.reduce((all, { costs }) => all + (costs?.squares ?? 0n), 0n);
  const spread = Number(BigInt(n) * squares - BigInt(sum) ** 2n);
  return { n, sum, variance: n < 2 ? 0 : spread / (n * (n - 1)) };
}
