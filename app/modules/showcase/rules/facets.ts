/** What examples are filtered by, in the order that the page asks. */
export const facets = ['category', 'county', 'municipality', 'funding', 'goal', 'language', 'year'] as const;
export type Facet = (typeof facets)[number];

/** One value of each facet that the reader has chosen. */
export type Chosen = Partial<Record<Facet, string>>;

/** What the bank knows of an example without reading it: its id and its values of each facet. */
export interface Line {
  id: string;
  slug: string;
  publishedOn: string;
  values: Record<Facet, readonly string[]>;
}

export type Counts = Record<Facet, Map<string, number>>;

/**
 * The lines that hold everything chosen, and how many there would be with each value of each facet: a facet's own choice does
 * not count against its other values, so that the reader sees what a change would give.
 */
export function narrow(lines: readonly Line[], chosen: Chosen): { hits: Line[]; counts: Counts } {
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map()])) as Counts;
  const asked = facets.filter((facet) => chosen[facet] !== undefined);
  const hits: Line[] = [];
  for (const line of lines) {
    const against = asked.filter((facet) => !line.values[facet].includes(chosen[facet] ?? ''));
    if (against.length > 1) continue;
    const [only] = against;
    if (only === undefined) hits.push(line);
    for (const facet of only === undefined ? facets : [only]) add(counts[facet], line.values[facet]);
  }
  return { hits, counts };
}

function add(counts: Map<string, number>, values: readonly string[]): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}
