import { membershipRoles } from '#app/platform/access/roles.ts';
import { audit } from '#app/platform/audit/index.ts';
import { withActor } from '#app/platform/db/index.ts';
import type { OidcSettings } from '#app/platform/env/oidc.ts';
import { signInActor } from '#app/platform/session/actor.ts';
import { endGivenMembership, giveMembership, selectKnownMemberships } from '../data/provider-memberships.ts';
import { findOrganisations } from '../data/provider-users.ts';
import { placesFrom } from '../rules/place.ts';
import { membershipChanges, type Place } from '../rules/provider-memberships.ts';

/**
 * The places that a provider's claims name and that there is exactly one of here, in roles that may come from outside. Null when it says
 * nothing of places.
 */
export async function placesNamed(claims: Record<string, unknown>, settings: OidcSettings): Promise<Place[] | null> {
  const named = placesFrom(claims, settings.claims, membershipRoles);
  if (!named) return null;
  return withActor(signInActor(null), async (tx) => {
    const places: Place[] = [];
    for (const { organisation, collaboration, role } of named) {
      const [one, ...others] = await findOrganisations(tx, organisation, collaboration);
      if (one && others.length === 0) places.push({ ...one, role });
    }
    return places;
  });
}

/** Gives a user what the provider names and ends what it gave and names no more; each change leaves its trace. */
export async function syncMemberships(userId: string, places: readonly Place[]): Promise<void> {
  const known = await withActor(signInActor(userId), (tx) => selectKnownMemberships(tx, userId));
  const { give, end } = membershipChanges(places, known);
  for (const collaborationId of new Set([...give, ...end].map((each) => each.collaborationId))) {
    const actor = { ...signInActor(userId), collaborationId };
    await withActor(actor, async (tx) => {
      const leave = (event: string, recordId: string) => audit(tx, actor, { event, reason: 'oidc', recordKind: 'membership', recordId });
      for (const each of end.filter((one) => one.collaborationId === collaborationId)) {
        await endGivenMembership(tx, each);
        await leave('session.membership_ended', each.id);
      }
      for (const each of give.filter((one) => one.collaborationId === collaborationId)) {
        await leave('session.membership_given', await giveMembership(tx, userId, each));
      }
    });
  }
}
