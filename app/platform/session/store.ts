import { sql } from 'kysely';
import type { Tx } from '../db/index.ts';
import { newId } from '../ids/index.ts';
import { longestHours } from './limits.ts';
import { newToken } from './token.ts';

export type Factor = 'demo' | 'password' | 'password+totp' | 'oidc';

export interface MembershipKey {
  collaborationId: string;
  membershipId: string;
}

interface NewSession {
  userId: string;
  factor: Factor;
  membership?: MembershipKey | null;
  oidcSid?: string | null;
  oidcIdToken?: Buffer | null;
}

/** Opens a session and gives its token, which is for the cookie alone. */
export async function openSession(tx: Tx, session: NewSession): Promise<string> {
  const { token, hash } = newToken();
  await tx
    .insertInto('sessions')
    .values({
      id: newId(),
      token_hash: hash,
      user_id: session.userId,
      factor: session.factor,
      collaboration_id: session.membership?.collaborationId ?? null,
      membership_id: session.membership?.membershipId ?? null,
      oidc_sid: session.oidcSid ?? null,
      oidc_id_token: session.oidcIdToken ?? null,
      expires_at: sql`now() + make_interval(hours => ${longestHours})`,
    })
    .execute();
  return token;
}

/** Lets a session act through a membership; its token is changed with it. */
export async function actThrough(tx: Tx, sessionId: string, membership: MembershipKey): Promise<string> {
  const { token, hash } = newToken();
  const { collaborationId: collaboration_id, membershipId: membership_id } = membership;
  await tx
    .updateTable('sessions')
    .set({ token_hash: hash, collaboration_id, membership_id, last_seen_at: sql`now()` })
    .where('id', '=', sessionId)
    .execute();
  return token;
}

/** Notes that the second factor was shown; the token is changed with it. */
export async function raiseFactor(tx: Tx, sessionId: string): Promise<string> {
  const { token, hash } = newToken();
  await tx
    .updateTable('sessions')
    .set({ token_hash: hash, factor: 'password+totp', last_seen_at: sql`now()` })
    .where('id', '=', sessionId)
    .execute();
  return token;
}

export async function endSession(tx: Tx, sessionId: string): Promise<void> {
  await tx
    .updateTable('sessions')
    .set({ ended_at: sql`now()` })
    .where('id', '=', sessionId)
    .where('ended_at', 'is', null)
    .execute();
}

/** Signs a user out wherever she is signed in. */
export async function endSessionsOf(tx: Tx, userId: string): Promise<void> {
  await tx
    .updateTable('sessions')
    .set({ ended_at: sql`now()` })
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null)
    .execute();
}
