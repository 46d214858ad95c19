interface Placed {
  collaborationName: string;
  organisationName: string | null;
}

export interface Group<Person> {
  name: string;
  organisations: { name: string | null; people: Person[] }[];
}

/** People by collaboration and organisation, in the order they come. */
export function groupPeople<Person extends Placed>(people: readonly Person[]): Group<Person>[] {
  const groups: Group<Person>[] = [];
  for (const person of people) {
    let group = groups.find(({ name }) => name === person.collaborationName);
    if (!group) groups.push((group = { name: person.collaborationName, organisations: [] }));
    let organisation = group.organisations.find(({ name }) => name === person.organisationName);
    if (!organisation) group.organisations.push((organisation = { name: person.organisationName, people: [] }));
    organisation.people.push(person);
  }
  return groups;
}
