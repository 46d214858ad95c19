import { m } from '#app/paraglide/messages.js';
import { listColleagues } from '#app/modules/organisations/index.server.ts';
import type { Member } from '#app/platform/access/actor.ts';
import { roleMay } from '#app/platform/access/capabilities.ts';
import type { MembershipRole } from '#app/platform/access/roles.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm, Refused } from '#app/platform/errors/index.ts';
import { moveSteps, selectLeftCases, selectStepsOf, takeOver } from '../data/hand-over.ts';
import { endTeamMember, insertTeamMember, selectTeam } from '../data/team.ts';
import { readCase } from './read-case.ts';
import { recordEvent } from './record-event.ts';

async function successorsIn(tx: Tx, organisationId: string) {
  const colleagues = await listColleagues(tx, organisationId);
  const able = colleagues.filter((each) => roleMay(each.role as MembershipRole, 'cases.work'));
  return [...new Map(able.map((each) => [each.userId, each])).values()];
}

/** What somebody of the caller's organisation leaves behind in a case, and who may take it on. @throws NotFound */
export async function readHandOver(tx: Tx, member: Member, caseId: string | undefined, teamMemberId: string | undefined) {
  const shell = await readCase(tx, caseId);
  const team = await selectTeam(tx, shell.id);
  const leaving = found(team.find((each) => each.id === teamMemberId && each.organisationId === member.organisationId));
  const successors = (await successorsIn(tx, leaving.organisationId)).filter((each) => each.userId !== leaving.userId);
  return { shell, team, leaving, successors, steps: await selectStepsOf(tx, shell.id, leaving.userId, leaving.organisationId) };
}
export type HandOverPage = Awaited<ReturnType<typeof readHandOver>>;

/**
 * Gives what somebody was to do to a colleague, who works with the case from today, and ends her own work with it.
 * @returns whether it was the caller's own
 */
export async function handOver(
  tx: Tx,
  member: Member,
  caseId: string,
  teamMemberId: string,
  { to, seesProtected }: { to: string; seesProtected: boolean },
): Promise<boolean> {
  const { shell, team, leaving, successors } = await readHandOver(tx, member, caseId, teamMemberId);
  if (!successors.some((each) => each.userId === to)) throw new InvalidForm({ to: m.people_team_who_missing() });
  const { organisationId } = leaving;
  const named = shell.protectedIdentity && seesProtected;
  const already = team.some(
    (each) => each.userId === to && each.organisationId === organisationId && each.function === leaving.function
      && each.validTo === null && (each.seesProtected || !named),
  );
  if (!already) {
    await insertTeamMember(tx, {
      caseId, userId: to, organisationId, function: leaving.function, seesProtected: named, createdBy: member.userId,
    });
  }
  await moveSteps(tx, caseId, leaving.userId, to);
  await recordEvent(tx, member, { caseId, category: 'identity', kind: 'handed_over' });
  await endTeamMember(tx, caseId, leaving.id);
  return leaving.userId === member.userId;
}

/** The cases of the caller's organisation that nobody answers for, and who could. */
export async function readLeftCases(tx: Tx, member: Member) {
  return { cases: await selectLeftCases(tx), colleagues: await successorsIn(tx, member.organisationId ?? '') };
}

/** Lets a colleague answer for a case that nobody answered for. @throws Refused when that is so no longer */
export async function takeOverCase(tx: Tx, caseId: string, userId: string): Promise<void> {
  if (!(await takeOver(tx, caseId, userId))) throw new Refused(m.people_left_refused());
}
