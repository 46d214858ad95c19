interface Placed {
  collaborationName: string;
  organisationName: string | null;
}

export interface Group<Person> {
  name: string;
  people: Person[];
}

/** People by collaboration: the one with most people first, those of a collaboration in the order they come. */
export function groupPeople<Person extends Placed>(people: readonly Person[]): Group<Person>[] {
  const groups = Map.groupBy(people, ({ collaborationName }) => collaborationName);
  return [...groups].map(([name, members]) => ({ name, people: members })).toSorted((a, b) => b.people.length - a.people.length);
}
