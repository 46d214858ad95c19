import type { Groups } from './groups.ts';
import type { Tier } from './types.ts';

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

export type Admission = { tier: Tier; selection: Selection } | { refusal: Refusal };

/** Whether a table may be published without singling anyone out, and how narrow it is then. */
export function admit(selection: Selection, groups: Groups, areaHoldsAll: boolean): Admission {
  const { from, to, area } = selection;
  if ((from && !from.endsWith('-01-01')) || (to && !to.endsWith('-12-31'))) {
    return { refusal: { reason: 'not_whole_years', from, to } };
  }
  if (area !== null && !groups.areas.includes(area)) return { refusal: { reason: 'area_too_small', area } };
  const period = periodIn(groups, from, to);
  if ('refusal' in period) return period;
  const place = area === null || areaHoldsAll;
  const tier = period.everything ? (place ? 'whole' : 'areas') : place ? 'years' : 'both';
  return { tier, selection };
}

function periodIn(groups: Groups, from: string | null, to: string | null): { everything: boolean } | { refusal: Refusal } {
  const start = from ? Number(from.slice(0, 4)) : Number.NEGATIVE_INFINITY;
  const end = to ? Number(to.slice(0, 4)) : Number.POSITIVE_INFINITY;
  for (const [index, first] of groups.yearStarts.entries()) {
    const last = (groups.yearStarts[index + 1] ?? groups.lastYear + 1) - 1;
    const split = (start > first && start <= last) || (end >= first && end < last);
    if (split) return { refusal: { reason: 'years_together', first, last } };
  }
  return { everything: start <= (groups.yearStarts[0] ?? start) && end >= groups.lastYear };
}
