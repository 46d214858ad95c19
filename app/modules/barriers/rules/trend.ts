import type { Part, Weight } from './weight.ts';

/** How many cases were first stopped quarter by quarter, or year by year where the quarters hide too much; with nobody stopped as zero. */
export interface Trend {
  grain: 'quarter' | 'year';
  lines: Part[];
}

const mostQuarters = 12;

/**
 * The trend to draw, out of what may be shown already: quarters where at least half of them stand and there is room for them, else years.
 * Null where that makes no picture.
 */
export function trendOf({ parts }: Pick<Weight, 'parts'>): Trend | null {
  const [quarters, years] = [filled(parts.quarter, nextQuarter), filled(parts.year, nextYear)];
  const shown = (lines: readonly Part[]) => lines.filter(({ count }) => count !== null).length;
  if (quarters.length >= 2 && quarters.length <= mostQuarters && shown(parts.quarter) * 2 >= parts.quarter.length) return { grain: 'quarter', lines: quarters };
  return years.length >= 2 && shown(parts.year) > 0 ? { grain: 'year', lines: years } : null;
}

/** Every line from the first to the last: what is missing between them is nobody. */
function filled(parts: readonly Part[], next: (line: string) => string): Part[] {
  const counts = new Map(parts.map(({ line, count }) => [line, count]));
  const [first, last] = [parts[0]?.line, parts.at(-1)?.line];
  const lines: Part[] = [];
  if (first === undefined || last === undefined) return lines;
  for (let line = first; line <= last; line = next(line)) lines.push({ line, count: counts.has(line) ? (counts.get(line) ?? null) : 0 });
  return lines;
}

function nextQuarter(line: string): string {
  const [year, quarter] = [Number(line.slice(0, 4)), Number(line.at(-1))];
  return quarter === 4 ? `${String(year + 1)} kv 1` : `${String(year)} kv ${String(quarter + 1)}`;
}

function nextYear(line: string): string {
  return String(Number(line) + 1);
}
