import { SvgFigure } from '#app/ui/index.ts';
import { dashes, type Chart } from '../rules/chart.ts';
import { columnLabel } from './column-label.ts';

interface ReportChartProps {
  /** Drawn on the server; its texts are escaped there. */
  svg: string;
  chart: Chart;
}

/** The picture of a report under what its bars or lines stand for. It has a name and a description of its own, and the table says the same. */
export function ReportChart({ svg, chart }: ReportChartProps) {
  const keys = (
    <span className="s-chart-keys">
      {chart.series.map((heading, index) => (
        <span key={heading}>
          <Swatch kind={chart.kind} index={index} />
          {columnLabel(heading)}
        </span>
      ))}
    </span>
  );
  return <SvgFigure svg={svg} caption={keys} />;
}

function Swatch({ kind, index }: { kind: Chart['kind']; index: number }) {
  return (
    <svg width="28" height="14" aria-hidden="true" className="s-chart-swatch">
      {kind === 'bars' ? (
        <rect width="28" height="14" fill={`url(#report-series-${index})`} stroke="currentColor" />
      ) : (
        <line x1="0" x2="28" y1="7" y2="7" stroke="currentColor" strokeWidth={index + 1} strokeDasharray={dashes[index]} />
      )}
    </svg>
  );
}
