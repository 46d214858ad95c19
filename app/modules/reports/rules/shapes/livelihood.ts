import { sortSwedish } from '#app/lib/swedish-sort.ts';
import { figuresOf, type Mask } from '../mask.ts';
import type { Column, ReportRow } from '../report.ts';
import { figureId } from '../suppression/structures/two-way.ts';
import { linesOf, sumFigures, type LineCount } from './lines.ts';

export const livelihoodColumns: readonly Column[] = [
  { heading: 'källa', kind: 'text' },
  { heading: 'start', kind: 'count' },
  { heading: '12_månader', kind: 'count' },
];
const times = ['start', '12_months'] as const;

/** Persons by source of livelihood at start and after twelve months. */
export function livelihoodRows(counts: readonly LineCount[], mask: Mask): ReportRow[] {
  const figures = figuresOf(sumFigures(counts, (line, part) => [figureId(line, part)]), mask, () => []);
  const shown = (line: string) => times.some((time) => figures.hidden(figureId(line, time)) || figures.value(figureId(line, time)) > 0);
  return sortSwedish(linesOf(counts, mask).filter(shown), (line) => line)
    .map((line) => [line, ...times.map((time) => figures.count(figureId(line, time)))]);
}
