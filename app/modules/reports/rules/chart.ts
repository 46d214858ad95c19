/** How a report is drawn: bars of lines by some columns, or lines over months. */
export interface Chart {
  kind: 'bars' | 'lines';
  /** Headings of the columns that are drawn. */
  series: readonly string[];
  /** First cells of rows that are left out: sums and totals. */
  without?: readonly string[];
}

/** Dashes that tell the lines of a chart apart. */
export const dashes = ['0', '6 3', '2 3'] as const;
