import { describe, expect, it } from 'vitest';
import { drawChart } from './draw-chart.ts';
import type { ReportTable } from './run-report.ts';

const words = { title: 'Bild', description: 'Samma tal som i tabellen', label: (heading: string) => heading, figure: String, month: String };
const table: ReportTable = {
  name: 'outcome',
  threshold: 5,
  columns: [{ heading: 'avslutsorsak', kind: 'text' }, { heading: 'kvinnor', kind: 'count' }, { heading: 'män', kind: 'count' }],
  rows: [['Arbete', 25, '*'], ['<script>alert(1)</script>', 7, 9], ['Summa', 32, 12]],
};

describe('the picture of a report', () => {
  const svg = drawChart(table, { kind: 'bars', series: ['kvinnor', 'män'], without: ['Summa'] }, words) ?? '';

  it('has a name, a description and patterns, and no styles of its own', () => {
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
    expect(svg).toContain('aria-labelledby="report-chart-title report-chart-desc"');
    expect(svg).toContain('<title id="report-chart-title">Bild</title>');
    expect(svg).toContain('url(#report-series-1)');
    expect(svg).not.toMatch(/<style|style=/);
  });

  it('draws no bar for a hidden figure and leaves sums out', () => {
    expect(svg).toContain('>*<');
    expect(svg).not.toContain('Summa');
  });

  it('keeps text that somebody typed as text', () => {
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
  });

  it('draws months as lines with gaps', () => {
    const monthly: ReportTable = { ...table, columns: [{ heading: 'månad', kind: 'month' }, { heading: 'in', kind: 'count' }], rows: [['2024-01', 7], ['2024-02', '*'], ['2024-03', 8]] };
    expect(drawChart(monthly, { kind: 'lines', series: ['in'] }, words)).toMatch(/<path [^>]*d="M[^"]+M/);
  });
});
