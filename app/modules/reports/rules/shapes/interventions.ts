import { figuresOf, type Mask } from '../mask.ts';
import { hiddenMark, type Column, type ReportRow } from '../report.ts';
import { figureId, sumLine } from '../suppression/structures/two-way.ts';
import { falling, linesOf, sumFigures } from './lines.ts';

export const interventionsColumns: readonly Column[] = [
  { heading: 'insats', kind: 'text' },
  { heading: 'personer', kind: 'count' },
  { heading: 'kvinnor', kind: 'count' },
  { heading: 'män', kind: 'count' },
  { heading: 'kostnad_kr', kind: 'money' },
];

/** What one sex had of one intervention; the line of sums is `sumLine`. */
export interface CostCount {
  line: string;
  part: string;
  persons: number;
  /** Rows with a cost, their sum and sample variance. */
  n: number;
  sum: number;
  variance: number;
}

export function interventionsRows(counts: readonly CostCount[], mask: Mask): ReportRow[] {
  const lines = counts.filter(({ line }) => line !== sumLine);
  const byLine = (line: string, part: string) => [figureId(line, part), figureId(line, 'T')];
  const figures = figuresOf(sumFigures(lines.map((count) => ({ ...count, n: count.persons })), byLine), mask, ownTotal);
  const money = sumFigures(lines.map((count) => ({ ...count, n: count.sum })), byLine);
  const total = (line: string) => figureId(line, 'T');
  const size = (line: string) => (figures.hidden(total(line)) ? 'hidden' as const : figures.value(total(line)));
  return falling(linesOf(lines, mask, [sumLine]).filter((line) => size(line) !== 0), size).map((line) => [
    line,
    ...['T', 'K', 'M'].map((part) => figures.count(figureId(line, part))),
    figures.hidden(total(line)) ? hiddenMark : money.get(total(line)) ?? 0,
  ]);
}

function ownTotal(figure: string): string[] {
  return figure.endsWith('|T') ? [] : [figureId(figure.slice(0, figure.lastIndexOf('|')), 'T')];
}
