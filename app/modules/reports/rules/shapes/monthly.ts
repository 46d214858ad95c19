import { monthsBetween, parseLocalMonth, type LocalMonth } from '#app/lib/local-date.ts';
import { figuresOf, type Mask } from '../mask.ts';
import type { Column, ReportRow } from '../report.ts';
import { monthFigure } from '../suppression/structures/monthly.ts';
import { figureId } from '../suppression/structures/two-way.ts';
import { sumFigures, type LineCount } from './lines.ts';

const parts = ['T', 'K', 'M'] as const;
const count = (heading: string): Column => ({ heading, kind: 'count' });

export const monthlyColumns: readonly Column[] = [
  { heading: 'månad', kind: 'month' },
  ...['in', 'in_kvinnor', 'in_män', 'ut', 'ut_kvinnor', 'ut_män', 'pågående_sista_dagen'].map(count),
];

/** Every month from the first start to the last start or exit. Lines are `in 2012-03` and `out 2012-03`. */
export function monthsOf(counts: readonly { line: string }[]): LocalMonth[] {
  const months = counts.map(({ line }) => parseLocalMonth(line.slice(line.indexOf(' ') + 1))).filter((month) => month !== undefined).toSorted();
  const [first, last] = [months[0], months.at(-1)];
  return first && last ? monthsBetween(first, last) : [];
}

/** A row for every month; from and to choose among them and change none. */
export function monthlyRows(
  counts: readonly LineCount[], months: readonly LocalMonth[], mask: Mask, span: { from: string | null; to: string | null },
): ReportRow[] {
  const sums = sumFigures(counts, (line, sex) => [figureId(line, sex), figureId(line, 'T')]);
  let left = 0;
  for (const month of months) {
    left += (sums.get(monthFigure(month, 'in', 'T')) ?? 0) - (sums.get(monthFigure(month, 'out', 'T')) ?? 0);
    sums.set(monthFigure(month, 'left', 'T'), left);
  }
  const figures = figuresOf(sums, mask, (figure) => (figure.endsWith('|T') ? [] : [figure.replace(/\|[KM]$/, '|T')]));
  return months
    .filter((month) => (!span.from || month >= span.from.slice(0, 7)) && (!span.to || month <= span.to.slice(0, 7)))
    .map((month) => [
      month,
      ...(['in', 'out'] as const).flatMap((flow) => parts.map((part) => figures.count(monthFigure(month, flow, part)))),
      figures.count(monthFigure(month, 'left', 'T')),
    ]);
}
