/** Who has promised something: an organisation, and the person there when she has a name. */
export interface Responsible {
  organisationId: string;
  userId: string | null;
}

const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const written = new RegExp(`^(${id})(?:/(${id}))?$`);

/** As one value of a list in a form. */
export function writeResponsible({ organisationId, userId }: Responsible): string {
  return userId ? `${organisationId}/${userId}` : organisationId;
}

/** The value chosen in a form; undefined when it is none. */
export function readResponsible(text: string): Responsible | undefined {
  const [, organisationId, userId = null] = written.exec(text) ?? [];
  return organisationId ? { organisationId, userId } : undefined;
}
