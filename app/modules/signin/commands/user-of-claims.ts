import { membershipRoles, type MembershipRole } from '#app/platform/access/roles.ts';
import { audit } from '#app/platform/audit/index.ts';
import { withActor, type Tx } from '#app/platform/db/index.ts';
import type { OidcSettings } from '#app/platform/env/oidc.ts';
import { signInActor } from '#app/platform/session/actor.ts';
import { addUser, findBySubject, findOrganisations, tieByEmail } from '../data/provider-users.ts';
import { placeFrom } from '../rules/place.ts';

export type Claims = Record<string, unknown> & { iss: string; sub: string };

/**
 * The user that a provider speaks of: known by her subject, else invited by an address that the provider has verified, else
 * made, when the claims name an organisation that there is one of. Null when she has no place here.
 */
export async function userOf(claims: Claims, settings: OidcSettings): Promise<string | null> {
  const subject = { issuer: claims.iss, subject: claims.sub };
  const email = claims.email_verified === true && typeof claims.email === 'string' ? claims.email : null;
  const known = await withActor(signInActor(null), async (tx) => {
    const user = await findBySubject(tx, subject);
    if (user) return user.isShut ? 'shut' : user.id;
    return (email && (await tieByEmail(tx, subject, email))) || null;
  });
  if (known === 'shut') return null;
  return known ?? (await newUser(claims, settings, email));
}

async function newUser(claims: Claims, settings: OidcSettings, email: string | null): Promise<string | null> {
  const place = placeFrom(claims, settings.claims, membershipRoles);
  if (!place) return null;
  const found = await withActor(signInActor(null), (tx) => findOrganisations(tx, place.organisation, place.collaboration));
  const [organisation, ...others] = found;
  if (!organisation || others.length > 0) return null;
  const { collaborationId } = organisation;
  const actor = { ...signInActor(null), collaborationId };
  return withActor(actor, async (tx: Tx) => {
    const name = typeof claims.name === 'string' ? claims.name : (email ?? claims.sub);
    const { userId, membershipId } = await addUser(tx, {
      issuer: claims.iss, subject: claims.sub, name, email, ...organisation, role: place.role as MembershipRole,
    });
    await audit(tx, actor, { event: 'session.user_added', reason: 'oidc', recordKind: 'membership', recordId: membershipId });
    return userId;
  });
}
