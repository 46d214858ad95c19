import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { addPatterns, bare, labelled, patternOf } from '#app/lib/chart-dress.ts';
import type { Trend } from '../rules/trend.ts';

export interface TrendWords {
  title: string;
  description: string;
  /** A figure as the reader writes it. */
  figure: (value: number) => string;
}

type Line = Trend['lines'][number];

const ink = 'currentColor';
/** As wide as a phone nearly shows it; the page makes it larger where there is room. */
const [width, height] = [480, 220];

/** A trend as an SVG, drawn on the server: a bar with its figure for each quarter or year, and the mark of what is hidden. */
export function drawTrend({ grain, lines }: Trend, words: TrendWords): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const shown = ({ count }: Line) => (count === null ? '*' : words.figure(count));
  const byLine = (line: Line) => line.line;
  const below = { x: byLine, frameAnchor: 'bottom', fill: ink } as const;
  const yearStarts = lines.filter(({ line }, index) => index === 0 || line.endsWith(' kv 1'));
  const names = grain === 'year'
    ? [Plot.text(lines, { ...below, text: byLine, dy: 16 })]
    : [
        Plot.text(lines, { ...below, text: ({ line }: Line) => line.slice(5), dy: 16 }),
        Plot.text(yearStarts, { ...below, text: ({ line }: Line) => line.slice(0, 4), dy: 34, fontWeight: 600 }),
      ];
  const svg = Plot.plot({
    document, width, height,
    marginTop: 24, marginBottom: 44, marginLeft: 1, marginRight: 1,
    x: { axis: null, domain: lines.map(byLine), padding: 0.25 },
    y: { axis: null, domain: [0, Math.max(1, ...lines.map(({ count }) => count ?? 0))] },
    marks: [
      Plot.barY(lines.filter(({ count }) => count !== null && count > 0), { x: 'line', y: 'count', fill: patternOf(0), stroke: ink }),
      Plot.text(lines, { x: 'line', y: ({ count }: Line) => count ?? 0, text: shown, dy: -10, fill: ink }),
      Plot.ruleY([0], { stroke: ink }),
      ...names,
    ],
  });
  addPatterns(document, svg, 1);
  return labelled(document, bare(svg), words).outerHTML;
}
