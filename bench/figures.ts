/** One measured figure, what it may be at most, and the same work as bare SQL in the same run. */
export interface Figure {
  name: string;
  unit: 'ms' | 's' | 'MB' | 'kB' | 'queries';
  value: number;
  limit: number | null;
  /** The same work without the app, the roles and the policies; null where there is no such thing. */
  bare: number | null;
  note?: string;
}

/** Prints a figure as a line to read, or as a line of JSON. */
export function printFigure(figure: Figure, json: boolean): void {
  if (json) {
    console.log(JSON.stringify({ ...figure, ratio: ratio(figure), reached: reached(figure) }));
    return;
  }
  const parts = [
    figure.name.padEnd(58),
    `${round(figure.value)} ${figure.unit}`.padStart(12),
    figure.limit === null ? '' : `at most ${String(figure.limit)}`.padEnd(14),
    figure.bare === null ? '' : `bare SQL ${round(figure.bare)}, ratio ${round(ratio(figure) ?? 0)}`.padEnd(34),
    verdict(figure),
    figure.note ?? '',
  ];
  console.log(parts.join('  ').trimEnd());
}

export function reached(figure: Figure): boolean | null {
  return figure.limit === null ? null : figure.value <= figure.limit;
}

function verdict(figure: Figure): string {
  const is = reached(figure);
  if (is === null) return '';
  return is ? 'reached' : 'NOT REACHED';
}

function ratio(figure: Figure): number | null {
  return figure.bare ? figure.value / figure.bare : null;
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}
