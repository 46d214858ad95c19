import { parseDecimal } from './swedish-number.ts';

/** How much, as exactly as it is known. What is not known is never a figure. */
export type Quantity =
  | { kind: 'exact' | 'about' | 'range'; low: number; high: number }
  | { kind: 'at_least'; low: number; high: null }
  | { kind: 'not_reported'; low: null; high: null };

/** Quantities put together: between `low` and `high` (null: nobody knows how many more), `about` when an estimate is among them. */
export interface Amount {
  low: number;
  high: number | null;
  about: boolean;
}

/** What is known, or null when nothing is, and how many did not report. */
export interface Total {
  amount: Amount | null;
  missing: number;
}

/** Nothing was said. */
export const nothing: Total = { amount: null, missing: 0 };

const most = 9_999_999;
const notReported = /^(?:(?:ej|inte) redovisa[dt]|uppgift saknas|saknas|not reported|\?)$/;
const aboutStart = /^(?:ca\.?|cirka|ungefär|omkring|runt|about|~)\s*/;
const atLeastStart = /^(?:minst|at least|≥|>=)\s*/;
const between = /^(.+?)\s*(?:-|–|till|to)\s*(.+)$/;

/** Reads `25`, `20-30`, `cirka 25`, `minst 25` or `ej redovisat`; undefined when it is none of these. */
export function parseQuantity(text: string): Quantity | undefined {
  const typed = text.trim().toLocaleLowerCase('sv');
  if (notReported.test(typed)) return { kind: 'not_reported', low: null, high: null };
  if (atLeastStart.test(typed)) {
    const low = figure(typed.replace(atLeastStart, ''));
    return low ? { kind: 'at_least', low, high: null } : undefined;
  }
  const words = typed.replace(aboutStart, '');
  const [, from, to] = between.exec(words) ?? [];
  if (from !== undefined && to !== undefined) return rangeOf(figure(from), figure(to));
  const low = figure(words);
  if (low === undefined) return undefined;
  if (words === typed) return { kind: 'exact', low, high: low };
  return low > 0 ? { kind: 'about', low, high: low } : undefined;
}

/** A quantity as it stands in the three columns of a table. */
export function quantityOf(row: { kind: Quantity['kind']; low: number | null; high: number | null }): Quantity {
  if (row.low === null) return { kind: 'not_reported', low: null, high: null };
  if (row.high === null) return { kind: 'at_least', low: row.low, high: null };
  return { kind: row.kind as 'exact' | 'about' | 'range', low: row.low, high: row.high };
}

/** One quantity as a total. */
export function totalOf(quantity: Quantity): Total {
  if (quantity.kind === 'not_reported') return { amount: null, missing: 1 };
  return { amount: { low: quantity.low, high: quantity.high, about: quantity.kind === 'about' }, missing: 0 };
}

/** The sum of what does not overlap: occasions, hours, pieces. */
export function addUp(totals: readonly Total[]): Total {
  return together(totals, (lows) => sum(lows));
}

/**
 * People counted in several places, who may be the same ones: at least the most counted in one place, at most all of them
 * together.
 */
export function sameOrOthers(totals: readonly Total[]): Total {
  return together(totals, (lows) => Math.max(...lows));
}

function together(totals: readonly Total[], lowest: (lows: number[]) => number): Total {
  const missing = sum(totals.map((total) => total.missing));
  const amounts = totals.map(({ amount }) => amount).filter((amount) => amount !== null);
  if (amounts.length === 0) return { amount: null, missing };
  const highs = amounts.map(({ high }) => high);
  const high = highs.some((one) => one === null) ? null : sum(highs.map(Number));
  return { amount: { low: lowest(amounts.map(({ low }) => low)), high, about: amounts.some(({ about }) => about) }, missing };
}

function rangeOf(low: number | undefined, high: number | undefined): Quantity | undefined {
  return low !== undefined && high !== undefined && low < high ? { kind: 'range', low, high } : undefined;
}

/** From zero up, with two decimals at most. */
function figure(text: string): number | undefined {
  const value = parseDecimal(text);
  const taken = value !== undefined && value >= 0 && value <= most && cents(value * 100);
  return taken ? value : undefined;
}

function cents(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}

/** Of figures with two decimals, without the dust that adding them as binary fractions leaves. */
function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + Math.round(value * 100), 0) / 100;
}
