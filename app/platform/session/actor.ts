import { sessionActor, type Actor } from '../access/actor.ts';
import type { MembershipKey } from './store.ts';

/** The sign-in on behalf of a user who has shown who she is, so that the log can name her. */
export function signInActor(userId: string | null, membership?: MembershipKey | null): Actor {
  return {
    ...sessionActor(),
    userId,
    collaborationId: membership?.collaborationId ?? null,
    membershipId: membership?.membershipId ?? null,
  };
}
