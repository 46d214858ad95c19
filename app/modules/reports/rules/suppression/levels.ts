import { emptyPattern, type Block, type FigureSets, type Tier } from '#app/lib/suppression/types.ts';

/** One count out of the database: of a tier, and there of a year and an area (zero and empty where the tier has none). */
export interface LevelCount {
  tier: Tier;
  year: number;
  area: string;
  line: string;
  /** K, M or X; T where sex is not asked. */
  part: string;
  /** The count that adds up. */
  n: number;
  /** Other counts that the same figures are computed from and that must not be small either. */
  others?: readonly number[];
}

/** Sums level counts into the figures of a structure. */
export interface FigureRule {
  /** The figures that one count is part of. */
  figuresOf: (line: string, part: string) => readonly string[];
}

/** Block flows and too small figures out of level counts. */
export function measure(counts: readonly LevelCount[], rule: FigureRule, threshold: number): { blocks: Block[]; small: FigureSets } {
  const sums = new Map<string, { count: LevelCount; figures: Map<string, number[]> }>();
  for (const count of counts) {
    const key = `${count.tier} ${count.year} ${count.area}`;
    const part = sums.get(key) ?? { count, figures: new Map<string, number[]>() };
    sums.set(key, part);
    for (const figure of rule.figuresOf(count.line, count.part)) add(part.figures, figure, [count.n, ...(count.others ?? [])]);
  }
  return { blocks: blocksOf([...sums.values()]), small: smallOf([...sums.values()], threshold) };
}

type Sums = { count: LevelCount; figures: Map<string, number[]> }[];

function blocksOf(sums: Sums): Block[] {
  return sums
    .filter(({ count }) => count.tier === 'both')
    .map(({ count, figures }) => ({
      year: count.year,
      area: count.area,
      flow: new Map([...figures].map(([figure, values]) => [figure, values[0] ?? 0])),
    }));
}

function smallOf(sums: Sums, threshold: number): FigureSets {
  const small = emptyPattern();
  for (const { count, figures } of sums) {
    for (const [figure, values] of figures) {
      if (values.some((value) => value > 0 && value < threshold)) small[count.tier].add(figure);
    }
  }
  return small;
}

function add(figures: Map<string, number[]>, figure: string, values: readonly number[]): void {
  const sum = figures.get(figure);
  if (!sum) figures.set(figure, [...values]);
  else values.forEach((value, index) => (sum[index] = (sum[index] ?? 0) + value));
}
