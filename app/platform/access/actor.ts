import type { DatabaseRole, MembershipRole } from './roles.ts';
import { databaseRoleOf } from './roles.ts';

/** Somebody who acts through a valid membership. */
export interface Member {
  sessionId: string;
  userId: string;
  userName: string;
  membershipId: string;
  collaborationId: string;
  collaborationName: string;
  isDemo: boolean;
  role: MembershipRole;
  organisationId: string | null;
  organisationName: string | null;
  personId: string | null;
  /** How much is new for her in a room of the house, by the room's path. */
  news?: Record<string, number>;
}

/** What one transaction is told about who acts: the database role and the settings that policies read. */
export interface Actor {
  databaseRole: DatabaseRole;
  collaborationId: string | null;
  userId: string | null;
  membershipId: string | null;
  organisationId: string | null;
  role: MembershipRole | null;
  operator?: string;
}

export function actorOf(member: Member, databaseRole: DatabaseRole = databaseRoleOf(member.role)): Actor {
  const { collaborationId, userId, membershipId, organisationId, role } = member;
  return { databaseRole, collaborationId, userId, membershipId, organisationId, role };
}

/** Someone who is not signed in, inside one collaboration or in none. */
export function publicActor(collaborationId: string | null = null): Actor {
  return { databaseRole: 'app_public', collaborationId, userId: null, membershipId: null, organisationId: null, role: null };
}

/** The sign-in itself: the only role that sees sessions and password hashes. */
export function sessionActor(): Actor {
  return { ...publicActor(), databaseRole: 'app_session' };
}

/** A system task or the command line, in one collaboration; `operator` is the account that ran the command. */
export function workerActor(collaborationId: string | null, operator?: string): Actor {
  return { ...publicActor(collaborationId), databaseRole: 'app_worker', operator };
}
