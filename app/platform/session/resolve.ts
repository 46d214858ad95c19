import { sql } from 'kysely';
import { sessionActor, type Member } from '../access/actor.ts';
import type { MembershipRole } from '../access/roles.ts';
import { withActor, type Tx } from '../db/index.ts';
import { hashToken } from './token.ts';

export type SessionState =
  | { kind: 'none' }
  | { kind: 'member'; member: Member }
  /** Signed in, but has not picked which membership to act through, or that one has ended. */
  | { kind: 'choosing'; sessionId: string; userId: string; userName: string }
  /** Was signed in; known so that what she was typing can be kept for her. */
  | { kind: 'ended'; userId: string; collaborationId: string | null };

/** Who sends this request, asked anew each time: a membership that ends or a sign-out elsewhere counts at once. */
export async function resolveSession(token: string | null): Promise<SessionState> {
  if (token === null) return { kind: 'none' };
  return withActor(sessionActor(), (tx) => readSession(tx, token));
}

async function readSession(tx: Tx, token: string): Promise<SessionState> {
  const row = await tx
    .selectFrom('sessions as s')
    .innerJoin('users as u', 'u.id', 's.user_id')
    .leftJoin('memberships as m', (join) =>
      join
        .onRef('m.collaboration_id', '=', 's.collaboration_id')
        .onRef('m.id', '=', 's.membership_id')
        .onRef('m.user_id', '=', 's.user_id')
        .on(sql<boolean>`m.valid_from <= app.today() and (m.valid_to is null or app.today() < m.valid_to)`),
    )
    .leftJoin('collaborations as c', 'c.id', 'm.collaboration_id')
    .leftJoin('organisations as o', (join) =>
      join.onRef('o.collaboration_id', '=', 'm.collaboration_id').onRef('o.id', '=', 'm.organisation_id'),
    )
    .select([
      's.id as sessionId', 's.user_id as userId', 'u.name as userName', 's.collaboration_id as lastCollaborationId',
      'm.id as membershipId', 'm.role', 'm.person_id as personId', 'c.id as collaborationId', 'c.name as collaborationName',
      'c.is_demo as isDemo', 'o.id as organisationId', 'o.name as organisationName',
    ])
    .select(sql<boolean>`s.ended_at is null and now() < s.expires_at and u.disabled_at is null`.as('isOpen'))
    .select(sql<boolean>`s.last_seen_at < now() - interval '1 minute'`.as('isStale'))
    .where('s.token_hash', '=', hashToken(token))
    .executeTakeFirst();
  if (!row) return { kind: 'none' };
  const { sessionId, userId, userName } = row;
  if (!row.isOpen) return { kind: 'ended', userId, collaborationId: row.lastCollaborationId };
  if (row.isStale) await touch(tx, sessionId);
  if (!row.membershipId || !row.collaborationId || !row.collaborationName || !row.role) {
    return { kind: 'choosing', sessionId, userId, userName };
  }
  const member: Member = {
    sessionId, userId, userName,
    membershipId: row.membershipId,
    collaborationId: row.collaborationId,
    collaborationName: row.collaborationName,
    isDemo: row.isDemo ?? false,
    role: row.role as MembershipRole,
    organisationId: row.organisationId,
    organisationName: row.organisationName,
    personId: row.personId,
  };
  return { kind: 'member', member };
}

/** A session in use lives on: half an hour without a request ends it, whatever its last day. */
async function touch(tx: Tx, sessionId: string): Promise<void> {
  await tx.updateTable('sessions').set({ last_seen_at: sql`now()` }).where('id', '=', sessionId).execute();
}
