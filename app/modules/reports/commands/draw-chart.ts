import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { addPatterns, bare, labelled, patternOf } from '#app/lib/chart-dress.ts';
import { dashes, type Chart } from '../rules/chart.ts';
import { hiddenMark, type ReportCell } from '../rules/report.ts';
import type { ReportTable } from './run-report.ts';

export interface ChartWords {
  title: string;
  description: string;
  /** What a column is called. */
  label: (heading: string) => string;
  /** A figure and a month as the reader writes them. */
  figure: (value: number) => string;
  month: (month: string) => string;
}

interface Mark {
  line: string;
  series: string;
  value: number | null;
  hidden: boolean;
}

const inkColour = 'currentColor';
const nameBand = '';

/** As wide as a phone nearly shows it; the page makes it larger where there is room. */
const width = 480;

/** The report as an SVG, drawn on the server: series differ by pattern and by name, not by colour alone. */
export function drawChart(table: ReportTable, chart: Chart, words: ChartWords): string | null {
  const marks = marksOf(table, chart, words.label);
  if (marks.length === 0) return null;
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const series = chart.series.map(words.label);
  const svg = Plot.plot({ document, ...(chart.kind === 'bars' ? bars(marks, series, words) : lines(marks, series, words)) });
  addPatterns(document, svg, series.length);
  return labelled(document, bare(svg), words).outerHTML;
}

function marksOf({ rows, columns }: ReportTable, chart: Chart, label: (heading: string) => string): Mark[] {
  const shown = rows.filter((row) => !chart.without?.includes(String(row[0])));
  return shown.flatMap((row) =>
    chart.series.map((heading): Mark => {
      const cell: ReportCell = row[columns.findIndex((column) => column.heading === heading)] ?? null;
      return { line: String(row[0]), series: label(heading), value: typeof cell === 'number' ? cell : null, hidden: cell === hiddenMark };
    }),
  );
}

/** Above the bars of a line stands what it is called, so that a long name has room on a phone too. */
function bars(marks: readonly Mark[], series: readonly string[], { figure }: ChartWords): Plot.PlotOptions {
  const drawn = marks.filter((mark) => mark.value !== null);
  const names = [...new Set(marks.map((mark) => mark.line))];
  const most = Math.max(1, ...drawn.map((mark) => mark.value ?? 0));
  const beside = { y: 'series', fy: 'line', textAnchor: 'start', dx: 6, fill: inkColour } as const;
  return {
    width,
    height: names.length * (20 * (series.length + 1) + 10) + 8,
    marginTop: 4,
    marginBottom: 4,
    marginLeft: 1,
    marginRight: 84,
    x: { axis: null, domain: [Math.min(0, ...drawn.map((mark) => mark.value ?? 0)), most] },
    y: { axis: null, domain: [nameBand, ...series], padding: 0.12 },
    fy: { axis: null, domain: names, padding: 0.1 },
    marks: [
      Plot.text(names, { x: 0, y: () => nameBand, fy: (name: string) => name, text: (name: string) => name, textAnchor: 'start', fontWeight: 600, fill: inkColour }),
      Plot.barX(drawn, { x: 'value', y: 'series', fy: 'line', fill: (mark: Mark) => patternOf(series.indexOf(mark.series)), stroke: inkColour }),
      Plot.text(drawn, { ...beside, x: 'value', text: (mark: Mark) => figure(mark.value ?? 0) }),
      Plot.text(marks.filter((mark) => mark.hidden), { ...beside, x: 0, text: () => hiddenMark }),
    ],
  };
}

function lines(marks: readonly Mark[], series: readonly string[], { figure, month }: ChartWords): Plot.PlotOptions {
  const points = marks.map((mark) => ({ ...mark, date: new Date(`${mark.line}-01T00:00:00Z`) }));
  return {
    width,
    height: 300,
    marginLeft: 48,
    marginRight: 24,
    x: { type: 'utc', label: null, ticks: 4, tickFormat: (date: Date) => month(date.toISOString().slice(0, 7)) },
    y: { label: null, grid: true, zero: true, tickFormat: figure },
    marks: series.map((name, index) =>
      Plot.lineY(points.filter((point) => point.series === name), {
        x: 'date', y: (point: Mark) => point.value ?? Number.NaN, stroke: inkColour, strokeWidth: index + 1, strokeDasharray: dashes[index] ?? '0', marker: index === 0 ? 'circle' : 'none',
      }),
    ),
  };
}
