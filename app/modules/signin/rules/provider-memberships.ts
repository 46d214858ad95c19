/** Where and as what somebody works. */
export interface Place {
  collaborationId: string;
  organisationId: string;
  role: string;
}

export interface KnownMembership extends Omit<Place, 'organisationId'> {
  id: string;
  organisationId: string | null;
  fromProvider: boolean;
  isOpen: boolean;
  endedByProvider: boolean;
}

/**
 * What a sign-in changes: places that the provider names and she does not have are given, unless somebody here ended her last one there;
 * those that the provider gave and does not name any more end. What an administrator gave is left alone.
 */
export function membershipChanges(
  named: readonly Place[],
  known: readonly KnownMembership[],
): { give: Place[]; end: KnownMembership[] } {
  const same = (a: Pick<KnownMembership, 'collaborationId' | 'organisationId' | 'role'>, b: typeof a) =>
    a.collaborationId === b.collaborationId && a.organisationId === b.organisationId && a.role === b.role;
  const once = named.filter((place, index) => named.findIndex((each) => same(each, place)) === index);
  return {
    give: once.filter((place) => !known.some((each) => same(each, place) && (each.isOpen || !each.endedByProvider))),
    end: known.filter((each) => each.isOpen && each.fromProvider && !named.some((place) => same(each, place))),
  };
}
