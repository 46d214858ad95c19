import { daysBetween, localDate } from '#app/lib/local-date.ts';
import { quantile } from '#app/lib/statistics.ts';
import { decidePattern, type Decision } from '#app/lib/suppression/decide-pattern.ts';
import { emptyPattern, type Figure, type Structure } from '#app/lib/suppression/types.ts';

/** One report of a barrier in one case, without saying who: days that it stood in the way, until today where no end is known. */
export interface Stop {
  barrierId: string;
  caseKey: string;
  gender: string;
  area: string;
  organisation: string;
  since: string;
  until: string | null;
}

/** A case that a barrier has stopped: counted once, where and when it was first reported. */
export interface StoppedCase {
  sex: string;
  area: string;
  organisation: string;
  /** `2026 kv 3`. */
  quarter: string;
  days: number;
}

export const dimensions = ['sex', 'area', 'organisation', 'quarter'] as const;
export type Dimension = (typeof dimensions)[number];

/** A count as it may be shown: null where it is hidden. */
export type Shown = number | null;

export interface Part {
  line: string;
  count: Shown;
}

export interface Weight {
  total: Shown;
  women: Shown;
  men: Shown;
  /** Days, half of the cases longer; null where the total is hidden or nothing. */
  medianDays: number | null;
  /** By area, organisation, quarter and year, in alphabetical order, so that the order tells nothing. */
  parts: Record<Exclude<Dimension, 'sex'> | 'year', Part[]>;
}

/** The reports of one barrier as cases. */
export function stoppedCases(stops: readonly Stop[], today: string): StoppedCase[] {
  return [...Map.groupBy(stops, ({ caseKey }) => caseKey).values()].flatMap((own) => {
    const inOrder = own.toSorted((a, b) => (a.since === b.since ? a.organisation.localeCompare(b.organisation, 'sv') : a.since < b.since ? -1 : 1));
    const [first] = inOrder;
    if (!first) return [];
    const until = own.reduce((last, { until: end }) => ((end ?? today) > last ? (end ?? today) : last), first.since);
    return [{ sex: first.gender, area: first.area, organisation: first.organisation, quarter: quarterOf(first.since), days: daysBetween(localDate(first.since), localDate(until)) }];
  });
}

function quarterOf(date: string): string {
  return `${date.slice(0, 4)} kv ${String(Math.ceil(Number(date.slice(5, 7)) / 3))}`;
}

const total = 'T';
const figureId = (dimension: Dimension | 'year', line: string) => `${dimension}|${line}`;

/** The year of a quarter, `2026 kv 3`. */
export const yearOf = (quarter: string): string => quarter.slice(0, 4);

/**
 * The counts of one barrier as a ring of sums: every way of parting the cases adds up to the same total, and the quarters of a year to the
 * year.
 */
export function weightStructure(cases: readonly StoppedCase[], threshold: number): Structure {
  const flow = new Map<string, number>([[total, cases.length]]);
  const figures: Figure[] = [{ id: total, from: 'end', to: dimensions[0], kind: 'shown', cost: 1000 }];
  dimensions.forEach((dimension, index) => {
    for (const [line, own] of Map.groupBy(cases, (one) => one[dimension])) {
      const id = figureId(dimension, line);
      flow.set(id, own.length);
      const implicit = dimension === 'sex' && line === 'X';
      const to = dimension === 'quarter' ? yearOf(line) : (dimensions[index + 1] ?? 'end');
      figures.push({ id, from: dimension, to, kind: implicit ? 'implicit' : 'shown', cost: implicit ? 0 : 10 });
    }
  });
  for (const [year, own] of Map.groupBy(cases, ({ quarter }) => yearOf(quarter))) {
    const id = figureId('year', year);
    flow.set(id, own.length);
    figures.push({ id, from: year, to: 'end', kind: 'shown', cost: 100 });
  }
  const small = new Set([...flow].filter(([, count]) => count > 0 && count < threshold).map(([id]) => id));
  const tiers = emptyPattern();
  for (const tier of ['whole', 'years', 'areas', 'both'] as const) tiers[tier] = small;
  return { figures, blocks: [{ year: 0, area: '', flow }], small: tiers };
}

export function decideWeight(cases: readonly StoppedCase[], threshold: number): { structure: Structure; decision: Decision } {
  const structure = weightStructure(cases, threshold);
  return { structure, decision: decidePattern(structure) };
}

/** How many cases a barrier has stopped and how long, with small figures hidden and what would give them back. */
export function weigh(cases: readonly StoppedCase[], threshold: number): Weight {
  const hidden = cases.length === 0 ? new Set<string>() : decideWeight(cases, threshold).decision.pattern.whole;
  const count = (id: string, of: number): Shown => (hidden.has(id) ? null : of);
  const bySex = (sex: string) => count(figureId('sex', sex), cases.filter((one) => one.sex === sex).length);
  const whole = count(total, cases.length);
  const part = (dimension: Dimension | 'year') =>
    [...Map.groupBy(cases, (one) => (dimension === 'year' ? yearOf(one.quarter) : one[dimension]))]
      .map(([line, own]) => ({ line, count: count(figureId(dimension, line), own.length) }))
      .toSorted((a, b) => a.line.localeCompare(b.line, 'sv'));
  // Nobody else's sex stands in a total that is hidden: then a zero beside it would tell the other.
  const sexes = whole === null ? { women: null, men: null } : { women: bySex('K'), men: bySex('M') };
  const median = quantile(cases.map(({ days }) => days), 0.5);
  return {
    total: whole, ...sexes, medianDays: whole && median !== null ? Math.round(median) : null,
    parts: { area: part('area'), organisation: part('organisation'), quarter: part('quarter'), year: part('year') },
  };
}

/** The heaviest first; those with a hidden total after them, then those that have stopped nobody, each by name. */
export function rank<T extends { title: string; weight: Weight }>(rows: readonly T[]): T[] {
  const place = ({ weight }: T) => (weight.total === null ? 0.5 : weight.total);
  return rows.toSorted((a, b) => place(b) - place(a) || a.title.localeCompare(b.title, 'sv'));
}
