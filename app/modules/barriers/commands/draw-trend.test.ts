import { describe, expect, it } from 'vitest';
import { drawTrend } from './draw-trend.ts';

const words = { title: 'Bild', description: 'Samma tal som i tabellen', figure: String };

describe('the picture of a trend', () => {
  const lines = [{ line: '2025 kv 4', count: 7 }, { line: '2026 kv 1', count: null }, { line: '2026 kv 2', count: 0 }];
  const svg = drawTrend({ grain: 'quarter', lines }, words);

  it('has a name and a description, and no styles of its own', () => {
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
    expect(svg).toContain('<title id="report-chart-title">Bild</title>');
    expect(svg).not.toMatch(/<style|style=/);
  });

  it('draws a bar for what is shown, and the mark alone for what is hidden', () => {
    expect(svg.match(/<rect [^>]*y="/g)).toHaveLength(1);
    expect(svg).toContain('>*<');
    expect(svg).toContain('>7<');
    expect(svg).toContain('>0<');
    expect(svg).toContain('>2025<');
    expect(svg).toContain('>kv 1<');
  });
});
