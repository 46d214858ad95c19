import { audit } from '#app/platform/audit/index.ts';
import { withActor } from '#app/platform/db/index.ts';
import { InvalidForm } from '#app/platform/errors/index.ts';
import { signInActor } from '#app/platform/session/actor.ts';
import type { SessionState } from '#app/platform/session/resolve.ts';
import { actThrough } from '#app/platform/session/store.ts';
import { m } from '#app/paraglide/messages.js';
import { listOwnMemberships, type MembershipLine } from '../data/memberships.ts';
import { goOn } from './start-session.ts';

/** Who a session belongs to once she has shown who she is. */
export function signedInAs(session: SessionState): { sessionId: string; userId: string; membershipId: string | null } | null {
  if (session.kind === 'choosing') return { sessionId: session.sessionId, userId: session.userId, membershipId: null };
  return session.kind === 'member' ? session.member : null;
}

/** What a user may act through today. */
export function ownMemberships(userId: string): Promise<MembershipLine[]> {
  return withActor(signInActor(userId), (tx) => listOwnMemberships(tx, userId));
}

/** Acts through another of one's own memberships from now on. */
export async function chooseMembership(
  { sessionId, userId }: { sessionId: string; userId: string },
  membershipId: string,
  till: string,
): Promise<Response> {
  const chosen = (await ownMemberships(userId)).find((each) => each.membershipId === membershipId);
  if (!chosen) throw new InvalidForm({}, m.signin_error_membership());
  const actor = signInActor(userId, chosen);
  const token = await withActor(actor, async (tx) => {
    await audit(tx, actor, { event: 'session.membership_chosen', recordKind: 'membership', recordId: membershipId });
    return actThrough(tx, sessionId, chosen);
  });
  return goOn(token, till, till);
}
