import type { Selection } from './suppression/selection.ts';

/** What the filter on screen was set to: years and an area, empty for all. */
export interface ReportFilter {
  from: string;
  to: string;
  area: string;
}

const year = /^\d{4}$/;

export function readFilter(query: URLSearchParams): ReportFilter {
  const yearIn = (name: string) => (year.test(query.get(name) ?? '') ? query.get(name) ?? '' : '');
  return { from: yearIn('fran'), to: yearIn('till'), area: query.get('omrade') ?? '' };
}

export function selectionOf({ from, to, area }: ReportFilter): Selection {
  return { from: from ? `${from}-01-01` : null, to: to ? `${to}-12-31` : null, area: area || null };
}

/** The filter as a query, what is empty left out. */
export function queryOf({ from, to, area }: ReportFilter): Record<string, string> {
  return Object.fromEntries([['fran', from], ['till', to], ['omrade', area]].filter(([, value]) => value));
}
