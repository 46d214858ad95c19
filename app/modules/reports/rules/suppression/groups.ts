/** Years and areas as they may be published: too small ones only together with others. */
export interface Groups {
  /** First year of each group, ascending; a group runs until the next begins. */
  yearStarts: readonly number[];
  lastYear: number;
  /** Areas with a table of their own; the others are shown only in the whole. */
  areas: readonly string[];
}

export interface CaseCount {
  year: number;
  /** Empty for cases without an area. */
  area: string;
  n: number;
}

export function groupsOf(counts: readonly CaseCount[], threshold: number): Groups {
  const years = sums(counts, (count) => count.year);
  const span = [...years.keys()].toSorted((a, b) => a - b);
  const [first = 0, last = -1] = [span[0], span.at(-1)];
  return { yearStarts: yearGroups(years, first, last, threshold), lastYear: last, areas: ownAreas(counts, threshold) };
}

/** Goes through the years and closes a group as soon as it is large enough (or empty); what is left joins the last. */
function yearGroups(years: ReadonlyMap<number, number>, first: number, last: number, threshold: number): number[] {
  const starts: number[] = [];
  let open: number | undefined;
  let cases = 0;
  for (let year = first; year <= last; year++) {
    open ??= year;
    cases += years.get(year) ?? 0;
    if (cases > 0 && cases < threshold) continue;
    starts.push(open);
    open = undefined;
    cases = 0;
  }
  return starts.length > 0 || open === undefined ? starts : [open];
}

/** Areas leave, smallest first, until those without a table of their own are none or enough. */
function ownAreas(counts: readonly CaseCount[], threshold: number): string[] {
  const sizes = sums(counts, (count) => count.area);
  let rest = sizes.get('') ?? 0;
  const bySize = [...sizes].filter(([area]) => area !== '').toSorted((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));
  while (bySize[0] && (bySize[0][1] < threshold || (rest > 0 && rest < threshold))) rest += bySize.shift()?.[1] ?? 0;
  return bySize.map(([area]) => area).toSorted();
}

function sums<K>(counts: readonly CaseCount[], keyOf: (count: CaseCount) => K): Map<K, number> {
  const result = new Map<K, number>();
  for (const count of counts) result.set(keyOf(count), (result.get(keyOf(count)) ?? 0) + count.n);
  return result;
}
