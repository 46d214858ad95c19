/** One table points to another. */
export interface TableEdge {
  child: string;
  parent: string;
}

/** Tables that point to others before those that they point to. */
export function inOrder<T extends { name: string }>(tables: readonly T[], edges: readonly TableEdge[]): T[] {
  const left = new Map(tables.map((table) => [table.name, table]));
  const sorted: T[] = [];
  while (left.size > 0) {
    const free = [...left.values()].filter(({ name }) => !edges.some(({ child, parent }) => parent === name && child !== name && left.has(child)));
    if (free.length === 0) throw new Error(`These tables point to one another in a ring: ${[...left.keys()].join(', ')}`);
    for (const table of free) {
      sorted.push(table);
      left.delete(table.name);
    }
  }
  return sorted;
}

/**
 * For each kind of record the kinds that must go before it: those that point to it. What has no owner goes with the case, and the
 * case after everything.
 */
export function kindsBefore(owned: readonly string[], edges: readonly TableEdge[]): [kind: string, before: string][] {
  const kindOf = (table: string) => (owned.includes(table) ? table : 'cases');
  const before = new Map<string, Set<string>>([...owned, 'cases'].map((kind) => [kind, new Set()]));
  for (const { child, parent } of edges) if (child !== parent) before.get(kindOf(parent))?.add(kindOf(child));
  for (const kind of owned) before.get('cases')?.add(kind);
  before.get('cases')?.delete('cases');
  for (let grew = true; grew; ) {
    grew = false;
    for (const kinds of before.values()) {
      for (const further of [...kinds].flatMap((kind) => [...(before.get(kind) ?? [])])) {
        if (!kinds.has(further)) grew = true;
        kinds.add(further);
      }
    }
  }
  return [...before].flatMap(([kind, kinds]) => [...kinds].map((one): [string, string] => [kind, one]));
}
