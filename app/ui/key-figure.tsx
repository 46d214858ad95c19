import type { ReactNode } from 'react';
import { Link } from './link.tsx';
import type { Tone } from './status-tag.tsx';
import { toneColor } from './status-tag.tsx';

interface KeyFigureProps {
  label: string;
  value: ReactNode;
  /** What the figure rests on: a period, a number of persons, "för få för att visas". */
  note?: ReactNode;
  to?: string;
  tone?: Tone;
}

/** One figure that matters, with what it means and where it leads. */
export function KeyFigure({ label, value, note, to, tone = 'neutral' }: KeyFigureProps) {
  return (
    <div className="s-key-figure" data-color={toneColor[tone]}>
      <p className="s-key-figure__label">{to ? <Link to={to}>{label}</Link> : label}</p>
      <p className="s-key-figure__value">{value}</p>
      {note ? <p className="s-key-figure__note">{note}</p> : null}
    </div>
  );
}

export function KeyFigures({ children }: { children: ReactNode }) {
  return <div className="s-key-figures">{children}</div>;
}
