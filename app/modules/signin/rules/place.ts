/** Where a provider's claims put somebody whom nobody has invited. */
export interface Place {
  organisation: string;
  collaboration: string | undefined;
  role: string;
}

interface ClaimNames {
  organisation: string;
  role: string;
  collaboration: string;
}

/** Roles that are given inside a collaboration only, never by a provider. */
const neverFromOutside = ['admin', 'participant'];

/** The place that claims name, when they name an organisation and one of the given roles. */
export function placeFrom(claims: Record<string, unknown>, names: ClaimNames, roles: readonly string[]): Place | null {
  const organisation = texts(claims[names.organisation])[0];
  const role = texts(claims[names.role]).find((each) => roles.includes(each) && !neverFromOutside.includes(each));
  if (!organisation || !role) return null;
  return { organisation, role, collaboration: texts(claims[names.collaboration])[0] };
}

function texts(claim: unknown): string[] {
  return [claim].flat().filter((value): value is string => typeof value === 'string' && value !== '');
}
