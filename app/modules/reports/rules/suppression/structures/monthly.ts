import { measure, type LevelCount } from '../levels.ts';
import type { Figure, FigureSets, Structure } from '#app/lib/suppression/types.ts';
import { figureId } from './two-way.ts';

const sexes = ['K', 'M', 'X'] as const;
type Flow = 'in' | 'out';

/** In and out of every month by sex, and those who remain: what remains is what was, plus in, minus out. */
export function monthlyStructure(
  counts: readonly LevelCount[], months: readonly string[], yearGroupOf: (month: string) => string, threshold: number,
): Structure {
  const rule = { figuresOf: (line: string, sex: string) => figuresOf(line, sex, yearGroupOf) };
  const withRemaining = [...counts, ...remaining(counts, months)];
  const { blocks, small } = measure(withRemaining, rule, threshold);
  const given = new Set([...new Set(months.map(yearGroupOf))].flatMap((year) => [`cases ${year}`, ...sexes.map((sex) => `cases ${year} ${sex}`)]));
  return { figures: [...months.flatMap(monthFigures(months, yearGroupOf)), ...totals(given)], blocks, small: shownOnly(small, months) };
}

/** Figure of a month: `in`, `out` by K, M, X or T, or `left` by T. */
export function monthFigure(month: string, flow: Flow | 'left', part: string): string {
  return figureId(`${flow} ${month}`, part);
}

/** line is `in 2012-03`, `out 2012-03` or `left 2012-03`. */
function figuresOf(line: string, sex: string, yearGroupOf: (month: string) => string): string[] {
  const [flow, month = ''] = line.split(' ');
  if (flow === 'left') return [figureId(line, 'T')];
  const own = [figureId(line, sex), figureId(line, 'T')];
  if (flow === 'out') return [...own, `exits ${sex}`];
  return [...own, `cases ${yearGroupOf(month)}`, `cases ${yearGroupOf(month)} ${sex}`];
}

function monthFigures(months: readonly string[], yearGroupOf: (month: string) => string) {
  return (month: string, index: number): Figure[] => {
    const [inflow, balance, outflow] = [`in ${month}`, `balance ${month}`, `out ${month}`];
    const next = months[index + 1];
    const part = (flow: Flow, sex: string) => ({
      id: monthFigure(month, flow, sex), kind: sex === 'X' ? ('implicit' as const) : ('shown' as const), cost: 10,
    });
    return [
      ...sexes.map((sex) => ({ ...part('in', sex), from: `cases ${yearGroupOf(month)} ${sex}`, to: inflow })),
      { ...part('in', 'T'), from: inflow, to: balance, cost: 40 },
      { ...part('out', 'T'), from: balance, to: outflow, cost: 40 },
      ...sexes.map((sex) => ({ ...part('out', sex), from: outflow, to: `exits ${sex}` })),
      { id: monthFigure(month, 'left', 'T'), kind: 'shown', cost: next ? 40 : 1e5, from: balance, to: next ? `balance ${next}` : 'outside' },
    ];
  };
}

function totals(given: ReadonlySet<string>): Figure[] {
  const cases = [...given].map((id): Figure => {
    const [, year, sex] = id.split(' ');
    return { id, kind: 'given', cost: 0, from: sex ? `year ${year}` : 'outside', to: sex ? id : `year ${year}` };
  });
  return [...cases, ...sexes.map((sex): Figure => ({ id: `exits ${sex}`, kind: 'given', cost: 0, from: `exits ${sex}`, to: 'outside' }))];
}

/** Those who remain after each month, for every place that is counted. */
function remaining(counts: readonly LevelCount[], months: readonly string[]): LevelCount[] {
  const places = Map.groupBy(counts, (count) => `${count.tier} ${count.year} ${count.area}`);
  return [...places.values()].flatMap((own) => {
    const change = new Map<string, number>();
    for (const { line, n } of own) {
      const [flow, month = ''] = line.split(' ');
      change.set(month, (change.get(month) ?? 0) + (flow === 'in' ? n : -n));
    }
    let left = 0;
    return months.map((month): LevelCount => {
      left += change.get(month) ?? 0;
      const { tier, year, area } = own[0] ?? { tier: 'whole', year: 0, area: '' };
      return { tier, year, area, line: `left ${month}`, part: 'T', n: left };
    });
  });
}

/** Small sums of the year are another report's figures and not guarded here. */
function shownOnly(small: FigureSets, months: readonly string[]): FigureSets {
  const own = new Set(months.flatMap((month) => [...sexes, 'T'].flatMap((part) => ['in', 'out', 'left'].map((flow) => figureId(`${flow} ${month}`, part)))));
  const keep = (set: ReadonlySet<string>) => new Set([...set].filter((id) => own.has(id)));
  return { whole: keep(small.whole), years: keep(small.years), areas: keep(small.areas), both: keep(small.both) };
}
