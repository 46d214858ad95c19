import { SvgFigure } from '#app/ui/index.ts';
import { dashes, type Chart } from '../rules/chart.ts';
import { columnLabel } from './column-label.ts';

interface ReportChartProps {
  /** Drawn on the server; its texts are escaped there. */
  svg: string;
  chart: Chart;
  caption: string;
}

/** The picture of a report. It has a name and a description of its own, and the table says the same. */
export function ReportChart({ svg, chart, caption }: ReportChartProps) {
  return (
    <div>
      {chart.series.length > 1 ? (
        <ul className="s-chart-keys">
          {chart.series.map((heading, index) => (
            <li key={heading}>
              <Swatch kind={chart.kind} index={index} />
              {columnLabel(heading)}
            </li>
          ))}
        </ul>
      ) : null}
      <SvgFigure svg={svg} caption={caption} />
    </div>
  );
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
