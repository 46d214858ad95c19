import { figuresOf, type Mask } from '../mask.ts';
import type { Column, ReportRow } from '../report.ts';
import { columnTotal } from '../suppression/structures/column.ts';
import { figureId, sumLine } from '../suppression/structures/two-way.ts';
import { falling, linesOf, sumFigures, type LineCount } from './lines.ts';

export const referrersColumns = sharesColumns('remittent');
export const residenceColumns = sharesColumns('kommun');

function sharesColumns(heading: string): readonly Column[] {
  return [{ heading, kind: 'text' }, { heading: 'antal', kind: 'count' }, { heading: 'procent', kind: 'percent' }];
}

/** Lines with their share of all cases. */
export function sharesRows(counts: readonly LineCount[], mask: Mask): ReportRow[] {
  const idOf = (line: string) => figureId(line, 'T');
  const sums = sumFigures(counts, (line) => [idOf(line), columnTotal]);
  const figures = figuresOf(sums, mask, (figure) => (figure === columnTotal ? [] : [columnTotal]));
  const size = (line: string) => (figures.hidden(idOf(line)) ? 'hidden' as const : figures.value(idOf(line)));
  return falling(linesOf(counts, mask, [sumLine]).filter((line) => size(line) !== 0), size)
    .map((line) => [line, figures.count(idOf(line)), figures.percent(idOf(line), columnTotal)]);
}
