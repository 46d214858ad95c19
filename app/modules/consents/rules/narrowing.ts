interface Line {
  id: string;
  toOrganisationId: string;
  category: string;
}

/** Lines that she can close one by one: who she is closes by itself with the last of an organisation's others. */
export function closable<L extends Line>(open: readonly L[]): L[] {
  return open.filter((line) => line.category !== 'identity' || !open.some((other) => isAlso(other, line)));
}

/** What ends when she closes these: them, and who she is for each organisation that is told nothing more. */
export function linesToEnd<L extends Line>(open: readonly L[], ids: readonly string[]): L[] {
  const chosen = closable(open).filter((line) => ids.includes(line.id));
  const left = open.filter((line) => !chosen.includes(line));
  const useless = left.filter(
    (line) =>
      line.category === 'identity' && chosen.some((other) => isAlso(other, line)) && !left.some((other) => isAlso(other, line)),
  );
  return [...chosen, ...useless];
}

function isAlso(other: Line, line: Line): boolean {
  return other.toOrganisationId === line.toOrganisationId && other.category !== 'identity';
}
