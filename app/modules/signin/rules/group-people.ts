interface Placed {
  /** Rises with the time it was made. */
  collaborationId: string;
  collaborationName: string;
}

export interface Group<Person> {
  name: string;
  people: Person[];
}

/** People by collaboration: the one that was made last comes first, the people of each in the order they come. */
export function groupPeople<Person extends Placed>(people: readonly Person[]): Group<Person>[] {
  const groups = [...Map.groupBy(people, ({ collaborationId }) => collaborationId)].toSorted(([a], [b]) => (a < b ? 1 : -1));
  return groups.map(([, members]) => ({ name: members[0]?.collaborationName ?? '', people: members }));
}
