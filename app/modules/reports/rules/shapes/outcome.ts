import { figuresOf, type Mask } from '../mask.ts';
import type { Column, ReportRow } from '../report.ts';
import { figureId, sumLine, twoWayFigures } from '../suppression/structures/two-way.ts';
import { falling, linesOf, sumFigures, type LineCount } from './lines.ts';

export const outcomeColumns: readonly Column[] = [
  { heading: 'avslutsorsak', kind: 'text' },
  { heading: 'totalt', kind: 'count' },
  { heading: 'kvinnor', kind: 'count' },
  { heading: 'män', kind: 'count' },
  { heading: 'procent', kind: 'percent' },
  { heading: 'procent_kvinnor', kind: 'percent' },
  { heading: 'procent_män', kind: 'percent' },
];

/** The line of cases that go on: no reason in the database is empty. */
export const ongoingLine = '';
const names: Record<string, string> = { [ongoingLine]: 'Pågående', [sumLine]: 'Summa' };
const columns = ['T', 'K', 'M'] as const;

export function outcomeRows(counts: readonly LineCount[], mask: Mask): ReportRow[] {
  const figures = figuresOf(sumFigures(counts, twoWayFigures), mask, sumsOf);
  const size = (line: string) => (figures.hidden(figureId(line, 'T')) ? 'hidden' as const : figures.value(figureId(line, 'T')));
  const reasons = falling(linesOf(counts, mask, [ongoingLine, sumLine]).filter((line) => size(line) !== 0), size);
  const lines = [...reasons, ...(size(ongoingLine) === 0 ? [] : [ongoingLine]), sumLine];
  return lines.map((line) => [
    names[line] ?? line,
    ...columns.map((column) => figures.count(figureId(line, column))),
    ...columns.map((column) => figures.percent(figureId(line, column), figureId(sumLine, column))),
  ]);
}

function sumsOf(figure: string): string[] {
  const bar = figure.lastIndexOf('|');
  const [line, part] = [figure.slice(0, bar), figure.slice(bar + 1)];
  return [figureId(line, 'T'), figureId(sumLine, part), figureId(sumLine, 'T')].filter((sum) => sum !== figure);
}
