interface Line {
  id: string;
  fromOrganisationId: string;
  toOrganisationId: string;
  category: string;
  validFrom: string;
  validTo: string | null;
  holds: boolean;
}

/** Lines that differ in category alone, put together: as few rows as can be read aloud. */
export function groupLines<L extends Line>(lines: readonly L[]): (L & { categories: L['category'][] })[] {
  const groups = new Map<string, L & { categories: L['category'][] }>();
  for (const line of lines) {
    const key = [line.toOrganisationId, line.fromOrganisationId, line.validFrom, line.validTo, line.holds].join(' ');
    const group = groups.get(key);
    if (group) group.categories.push(line.category);
    else groups.set(key, { ...line, categories: [line.category] });
  }
  return [...groups.values()];
}
