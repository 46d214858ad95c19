import { formatMonth } from '#app/lib/format-date.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { firstOfMonths, place } from './lane-scale.ts';
import { Link } from './link.tsx';
import type { Tone } from './status-tag.tsx';
import { toneColor } from './status-tag.tsx';
import { Period } from './text/dates.tsx';

export interface Bar {
  from: string;
  /** Left out for what has no end yet. */
  to?: string | null;
  tone?: Tone;
  planned?: boolean;
}

export interface Lane {
  id: string;
  label: string;
  to?: string;
  /** Who gives it, how many hours a week. */
  note?: string;
  bars: Bar[];
}

interface LaneChartProps {
  caption: string;
  lanes: Lane[];
  /** The stretch of time shown. */
  from: string;
  to: string;
  today?: string;
}

/** Parallel interventions as parallel bars; the periods stand in words beside them. */
export function LaneChart({ caption, lanes, from, to, today }: LaneChartProps) {
  const span = { from, to };
  return (
    <div className="s-table-scroll" role="group" aria-label={caption} tabIndex={0}>
      <table className="s-lanes">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{m.ui_lanes_what()}</th>
            <th scope="col">{m.ui_lanes_when()}</th>
            <td aria-hidden="true">
              <div className="s-lanes__months">
                <span>{formatMonth(from, getLocale())}</span>
                <span>{formatMonth(to, getLocale())}</span>
              </div>
            </td>
          </tr>
        </thead>
        <tbody>
          {lanes.map((lane) => (
            <tr key={lane.id}>
              <th scope="row">
                {lane.to ? <Link to={lane.to}>{lane.label}</Link> : lane.label}
                {lane.note ? <span className="s-lanes__note">{lane.note}</span> : null}
              </th>
              <td className="s-lanes__period">
                {lane.bars.map((bar) => (
                  <div key={bar.from}>
                    <Period from={bar.from} to={bar.to ?? null} />
                  </div>
                ))}
              </td>
              <td aria-hidden="true" className="s-lanes__picture">
                <svg viewBox="0 0 1000 28" preserveAspectRatio="none" focusable="false">
                  {firstOfMonths(span).map((day) => (
                    <rect key={day} className="s-lanes__month" x={place(day, span)} width="1" height="28" />
                  ))}
                  {lane.bars.map((bar) => (
                    <LaneBar key={bar.from} bar={bar} x={place(bar.from, span)} end={place(bar.to ?? to, span)} />
                  ))}
                  {today ? <rect className="s-lanes__today" x={place(today, span)} width="3" height="28" /> : null}
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LaneBar({ bar, x, end }: { bar: Bar; x: number; end: number }) {
  return (
    <rect
      className="s-lanes__bar"
      data-color={toneColor[bar.tone ?? 'accent']}
      data-planned={bar.planned || undefined}
      x={x}
      y="5"
      width={Math.max(4, end - x)}
      height="18"
    />
  );
}
