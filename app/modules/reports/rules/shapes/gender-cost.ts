import { roundDecimals, welchP, type Sample } from '#app/lib/statistics.ts';
import { sortSwedish } from '#app/lib/swedish-sort.ts';
import type { Mask } from '../mask.ts';
import { hiddenMark, type Column, type ReportCell, type ReportRow } from '../report.ts';
import { figureId, sumLine } from '../suppression/structures/two-way.ts';
import type { CostCount } from './interventions.ts';
import { linesOf } from './lines.ts';

export const genderCostColumns: readonly Column[] = [
  { heading: 'insats', kind: 'text' },
  { heading: 'n_kvinnor', kind: 'count' },
  { heading: 'medel_kvinnor', kind: 'mean' },
  { heading: 'n_män', kind: 'count' },
  { heading: 'medel_män', kind: 'mean' },
  { heading: 'skillnad', kind: 'mean' },
  { heading: 'p', kind: 'p' },
];

/** Mean cost of women and men with Welch's test of the difference. */
export function genderCostRows(counts: readonly CostCount[], mask: Mask): ReportRow[] {
  const byId = new Map(counts.map((count) => [figureId(count.line, count.part), count]));
  const present = new Set(counts.map(({ line }) => line));
  const lines = sortSwedish(linesOf(counts, mask, [sumLine]), (line) => line)
    .filter((line) => present.has(line) || ['K', 'M'].some((sex) => mask.hides(figureId(line, sex))));
  return [...lines, sumLine].map((line) => {
    const [women, men] = ['K', 'M'].map((sex) => sampleOf(byId.get(figureId(line, sex))));
    const [womenHidden, menHidden] = ['K', 'M'].map((sex) => mask.hides(figureId(line, sex)));
    return [
      line === sumLine ? 'Alla insatser' : line,
      ...sampleCells(women, womenHidden),
      ...sampleCells(men, menHidden),
      ...(womenHidden || menHidden ? [hiddenMark, hiddenMark] : comparison(women, men)),
    ];
  });
}

function sampleOf(count: CostCount | undefined): Sample {
  return { n: count?.n ?? 0, mean: count && count.n > 0 ? count.sum / count.n : 0, variance: count?.variance ?? 0 };
}

function sampleCells(sample: Sample | undefined, hidden: boolean | undefined): ReportCell[] {
  if (hidden || !sample) return [hiddenMark, hiddenMark];
  return [sample.n, sample.n === 0 ? null : roundDecimals(sample.mean, 2)];
}

function comparison(women: Sample | undefined, men: Sample | undefined): ReportCell[] {
  if (!women?.n || !men?.n) return [null, null];
  const p = welchP(women, men);
  return [roundDecimals(women.mean - men.mean, 2), p === null ? null : roundDecimals(p, 4)];
}
