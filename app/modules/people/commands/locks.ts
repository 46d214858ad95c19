import { m } from '#app/paraglide/messages.js';
import { actorOf, type Member } from '#app/platform/access/actor.ts';
import { audit } from '#app/platform/audit/index.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { InvalidForm, NotFound, Refused } from '#app/platform/errors/index.ts';
import { insertLock, liftLock } from '../data/locks.ts';
import type { LockReason } from '../rules/locks.ts';
import { readTeam, readTeamGuards, type TeamGuards } from './team.ts';

/** What a coordinator of the case's owner may guard. @throws NotFound for everybody else */
async function guardsOf(tx: Tx, member: Member, caseId: string): Promise<TeamGuards> {
  const guards = await readTeamGuards(tx, member, (await readTeam(tx, member, caseId)).shell);
  if (!guards?.mayLock) throw new NotFound();
  return guards;
}

/** Shuts somebody out of a case: from now on she sees neither it nor that she is shut out. Nothing of it is told on the time line. */
export async function shutOut(tx: Tx, member: Member, caseId: string, userId: string, reason: LockReason): Promise<void> {
  const { lockable } = await guardsOf(tx, member, caseId);
  if (!lockable.some((each) => each.userId === userId)) throw new InvalidForm({ lockWho: m.people_team_who_missing() });
  await insertLock(tx, { caseId, userId, reason, setBy: member.userId });
  await audit(tx, actorOf(member), { event: 'team.locked', caseIds: [caseId], recordKind: 'user', recordId: userId, reason });
}

/** Lets somebody in again who was shut out. @throws Refused when a colleague did it first */
export async function letIn(tx: Tx, member: Member, caseId: string, lockId: string): Promise<void> {
  await guardsOf(tx, member, caseId);
  if (!(await liftLock(tx, caseId, lockId))) throw new Refused(m.people_lock_gone());
  await audit(tx, actorOf(member), { event: 'team.unlocked', caseIds: [caseId], recordKind: 'lock', recordId: lockId });
}
