/** How a participant stands in the grid; null where her name is masked for the reader. */
export function participantName(person: { firstName: string | null; lastName: string | null; alias: string | null }): string | null {
  const name = [person.firstName, person.lastName].filter(Boolean).join(' ');
  return name || person.alias;
}
