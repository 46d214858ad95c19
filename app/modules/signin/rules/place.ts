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
  /** Names a list of places, where somebody has several. */
  memberships: string;
}

/** Roles that are given inside a collaboration only, never by a provider. */
const neverFromOutside = ['admin', 'participant'];

/**
 * The places that claims name: those of the list, else the one that organisation and role name. Null when the provider says nothing of
 * places; an empty list when it says that she has none that can be given from outside.
 */
export function placesFrom(claims: Record<string, unknown>, names: ClaimNames, roles: readonly string[]): Place[] | null {
  const list = claims[names.memberships];
  if (Array.isArray(list)) return list.flatMap((each: unknown) => placeFrom(asClaims(each), { ...names, ...ofList }, roles) ?? []);
  if (claims[names.organisation] === undefined) return null;
  return [placeFrom(claims, names, roles) ?? []].flat();
}

/** What the parts of a place in a list are called. */
const ofList = { organisation: 'organisation', role: 'role', collaboration: 'collaboration' };

function asClaims(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function placeFrom(claims: Record<string, unknown>, names: ClaimNames, roles: readonly string[]): Place | null {
  const organisation = texts(claims[names.organisation])[0];
  const role = texts(claims[names.role]).find((each) => roles.includes(each) && !neverFromOutside.includes(each));
  if (!organisation || !role) return null;
  return { organisation, role, collaboration: texts(claims[names.collaboration])[0] };
}

function texts(claim: unknown): string[] {
  return [claim].flat().filter((value): value is string => typeof value === 'string' && value !== '');
}
