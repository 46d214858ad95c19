import { percent } from '#app/lib/statistics.ts';
import { hiddenMark, type ReportCell } from './report.ts';

/** Which figures of a table are hidden. */
export interface Mask {
  hides(figure: string): boolean;
  /** The lines that have something hidden: they stand in the table whatever their figures are. */
  lines: ReadonlySet<string>;
}

export const openMask: Mask = { hides: () => false, lines: new Set() };

export function maskOf(hidden: ReadonlySet<string>): Mask {
  return { hides: (figure) => hidden.has(figure), lines: new Set([...hidden].map(lineOf)) };
}

/** Counts of one table, shown through a mask. */
export interface Figures {
  value(figure: string): number;
  hidden(figure: string): boolean;
  count(figure: string): ReportCell;
  percent(figure: string, of: string): ReportCell;
}

/** `sumsOf` names the sums a figure is part of: when one of them is shown as zero, the figure is zero for all to see. */
export function figuresOf(values: ReadonlyMap<string, number>, mask: Mask, sumsOf: (figure: string) => readonly string[]): Figures {
  const value = (figure: string) => values.get(figure) ?? 0;
  const hidden = (figure: string) =>
    mask.hides(figure) && !sumsOf(figure).some((sum) => value(sum) === 0 && !mask.hides(sum));
  return {
    value,
    hidden,
    count: (figure) => (hidden(figure) ? hiddenMark : value(figure)),
    percent: (figure, of) => (hidden(figure) || hidden(of) ? hiddenMark : percent(value(figure), value(of))),
  };
}

function lineOf(figure: string): string {
  const bar = figure.lastIndexOf('|');
  return bar < 0 ? figure : figure.slice(0, bar);
}
