import { sql } from 'kysely';
import { sessionActor, type Member } from '../access/actor.ts';
import type { MembershipRole } from '../access/roles.ts';
import { withActor, type Tx } from '../db/index.ts';
import { isWithinLimits } from './limits.ts';
import { hashToken } from './token.ts';

export type SessionState =
  | { kind: 'none' }
  | { kind: 'member'; member: Member }
  /** Signed in, but has not picked which membership to act through, or that one has ended. */
  | { kind: 'choosing'; sessionId: string; userId: string; userName: string }
  /** The password was right; the second factor has not been shown yet. */
  | { kind: 'factor'; sessionId: string; userId: string; hasSecret: boolean }
  /** Was signed in; known so that what she was typing can be kept for her. */
  | { kind: 'ended'; sessionId: string; userId: string; collaborationId: string | null };

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
    .select(sql<number>`extract(epoch from now() - s.last_seen_at)`.as('idleSeconds'))
    .select(sql<number>`extract(epoch from now() - s.created_at)`.as('ageSeconds'))
    .select(sql<boolean>`u.totp_secret is not null`.as('hasSecret'))
    .select(
      sql<Record<string, number> | null>`(select jsonb_object_agg(n.room, n.unread) from room_news n
        where n.collaboration_id = s.collaboration_id and n.user_id = s.user_id and n.unread > 0)`.as('news'),
    )
    .select(
      sql<boolean>`s.factor = 'password' and (u.totp_secret is not null or exists
        (select from memberships f where f.user_id = s.user_id and f.role <> 'participant'))`.as('needsFactor'),
    )
    .select(sql<boolean>`s.last_seen_at < now() - interval '1 minute'`.as('isStale'))
    .where('s.token_hash', '=', hashToken(token))
    .executeTakeFirst();
  if (!row) return { kind: 'none' };
  const { sessionId, userId, userName } = row;
  if (!row.isOpen || !isWithinLimits(row.role, row)) {
    return { kind: 'ended', sessionId, userId, collaborationId: row.lastCollaborationId };
  }
  if (row.isStale) await touch(tx, sessionId);
  if (row.needsFactor) return { kind: 'factor', sessionId, userId, hasSecret: row.hasSecret };
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
    news: row.news ?? {},
  };
  return { kind: 'member', member };
}

/** A session in use lives on, until its role's limit. */
async function touch(tx: Tx, sessionId: string): Promise<void> {
  await tx.updateTable('sessions').set({ last_seen_at: sql`now()` }).where('id', '=', sessionId).execute();
}
