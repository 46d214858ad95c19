import type { Groups } from './groups.ts';
import type { Coverage } from './parts.ts';

/** What a report is asked for; null means everything. */
export interface Selection {
  from: string | null;
  to: string | null;
  area: string | null;
}

export type Refusal =
  | { reason: 'not_whole_years'; from: string | null; to: string | null }
  | { reason: 'years_together'; first: number; last: number }
  | { reason: 'area_too_small'; area: string };

export type Admission = { covers: Coverage } | { refusal: Refusal };

/** Whether a table may be published without singling anyone out, and what it takes in. */
export function admit(selection: Selection, groups: Groups): Admission {
  const { from, to, area } = selection;
  if ((from && !from.endsWith('-01-01')) || (to && !to.endsWith('-12-31'))) {
    return { refusal: { reason: 'not_whole_years', from, to } };
  }
  if (area !== null && !groups.areas.includes(area)) return { refusal: { reason: 'area_too_small', area } };
  const start = from ? Number(from.slice(0, 4)) : Number.NEGATIVE_INFINITY;
  const end = to ? Number(to.slice(0, 4)) : Number.POSITIVE_INFINITY;
  const split = yearsOf(groups).find(({ first, last }) => (start > first && start <= last) || (end >= first && end < last));
  if (split) return { refusal: { reason: 'years_together', ...split } };
  return { covers: { year: (year) => start <= year && year <= end, area: (each) => area === null || each === area } };
}

/** The groups of years with their first and last. */
function yearsOf(groups: Groups): { first: number; last: number }[] {
  return groups.yearStarts.map((first, index) => ({ first, last: (groups.yearStarts[index + 1] ?? groups.lastYear + 1) - 1 }));
}
