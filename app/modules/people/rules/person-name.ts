export interface NamedPerson {
  firstName: string | null;
  lastName: string | null;
  alias: string | null;
}

/** How a person is named on screen: her name, else her alias; null where the reader may not know (masked). */
export function personName(person: NamedPerson): string | null {
  const name = [person.firstName, person.lastName].filter(Boolean).join(' ');
  return name || person.alias || null;
}
