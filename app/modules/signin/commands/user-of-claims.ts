import { withActor } from '#app/platform/db/index.ts';
import type { OidcSettings } from '#app/platform/env/oidc.ts';
import { signInActor } from '#app/platform/session/actor.ts';
import { addUser, findBySubject, tieByEmail } from '../data/provider-users.ts';
import { placesNamed, syncMemberships } from './sync-memberships.ts';

export type Claims = Record<string, unknown> & { iss: string; sub: string };

/**
 * The user that a provider speaks of: known by her subject, else invited by an address that the provider has verified, else
 * made, when the claims name a place that there is one of. Her memberships follow the claims, where these say anything of places.
 * Null when she has no place here.
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
  const places = await placesNamed(claims, settings);
  const hasPlace = places !== null && places.length > 0;
  const name = typeof claims.name === 'string' ? claims.name : (email ?? claims.sub);
  const userId = known ?? (hasPlace ? await withActor(signInActor(null), (tx) => addUser(tx, { ...subject, name, email })) : null);
  if (userId && places) await syncMemberships(userId, places);
  return userId;
}
