import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { dashes, type Chart } from '../rules/chart.ts';
import { hiddenMark, type ReportCell } from '../rules/report.ts';
import { addPatterns, bare, labelled, patternOf } from './chart-dress.ts';
import type { ReportTable } from './run-report.ts';

export interface ChartWords {
  title: string;
  description: string;
  /** What a column is called. */
  label: (heading: string) => string;
}

interface Mark {
  line: string;
  series: string;
  value: number | null;
  hidden: boolean;
}

const inkColour = 'currentColor';

/** The report as an SVG, drawn on the server: series differ by pattern and by name, not by colour alone. */
export function drawChart(table: ReportTable, chart: Chart, words: ChartWords): string | null {
  const marks = marksOf(table, chart, words.label);
  if (marks.length === 0) return null;
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const series = chart.series.map(words.label);
  const svg = Plot.plot({ document, ...(chart.kind === 'bars' ? bars(marks, series) : lines(marks, series)) });
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

function bars(marks: readonly Mark[], series: readonly string[]): Plot.PlotOptions {
  const drawn = marks.filter((mark) => mark.value !== null);
  return {
    width: 720,
    height: 48 + new Set(marks.map((mark) => mark.line)).size * (16 * series.length + 12),
    marginLeft: 220,
    marginRight: 64,
    x: { axis: null, zero: true },
    y: { axis: null, domain: series },
    fy: { label: null, domain: [...new Set(marks.map((mark) => mark.line))], padding: 0.2 },
    marks: [
      Plot.barX(drawn, { x: 'value', y: 'series', fy: 'line', fill: (mark: Mark) => patternOf(series.indexOf(mark.series)), stroke: inkColour }),
      Plot.text(drawn, { x: 'value', y: 'series', fy: 'line', text: 'value', textAnchor: 'start', dx: 6, fill: inkColour }),
      Plot.text(marks.filter((mark) => mark.hidden), { x: 0, y: 'series', fy: 'line', text: () => hiddenMark, textAnchor: 'start', dx: 6, fill: inkColour }),
    ],
  };
}

function lines(marks: readonly Mark[], series: readonly string[]): Plot.PlotOptions {
  const points = marks.map((mark) => ({ ...mark, date: new Date(`${mark.line}-01T00:00:00Z`) }));
  return {
    width: 720,
    height: 320,
    marginRight: 24,
    x: { type: 'utc', label: null, ticks: 6, tickFormat: (date: Date) => date.toISOString().slice(0, 7) },
    y: { label: null, grid: true, zero: true },
    marks: series.map((name, index) =>
      Plot.lineY(points.filter((point) => point.series === name), {
        x: 'date', y: (point: Mark) => point.value ?? Number.NaN, stroke: inkColour, strokeWidth: index + 1, strokeDasharray: dashes[index] ?? '0', marker: index === 0 ? 'circle' : 'none',
      }),
    ),
  };
}
