export const reportNames = [
  'outcome', 'referrers', 'residence', 'interventions', 'gender-cost', 'livelihood', 'one-year', 'monthly', 'waiting',
] as const;
export type ReportName = (typeof reportNames)[number];

export type ColumnKind = 'text' | 'count' | 'percent' | 'money' | 'mean' | 'p' | 'month' | 'days';

export interface Column {
  heading: string;
  kind: ColumnKind;
}

/** What stands in a cell: a value, nothing, or the mark of a hidden figure. */
export type ReportCell = string | number | null;
export type ReportRow = readonly ReportCell[];

export const hiddenMark = '*';

/** Text for what was left empty. */
export const notGiven = 'Ej angiven';

export function isReportName(name: string): name is ReportName {
  return (reportNames as readonly string[]).includes(name);
}
