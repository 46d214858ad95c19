import { m } from '#app/paraglide/messages.js';
import { listColleagues } from '#app/modules/organisations/index.server.ts';
import {
  endTeamMember, insertTeamMember, readCase, recordEvent, selectTeam, type TeamFunction,
} from '#app/modules/people/index.server.ts';
import type { Member } from '#app/platform/access/actor.ts';
import { roleMay } from '#app/platform/access/capabilities.ts';
import type { MembershipRole } from '#app/platform/access/roles.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm } from '#app/platform/errors/index.ts';
import { selectSharing } from '../data/sharing.ts';

/** Who works with a case, and who may be asked to: people whose organisation owns the case or is told who she is. */
export async function readTeam(tx: Tx, member: Member, caseId: string | undefined) {
  const shell = await readCase(tx, caseId);
  const team = await selectTeam(tx, shell.id);
  const open = new Set([member.organisationId]);
  if (shell.ownerOrganisationId === member.organisationId) {
    const told = (await selectSharing(tx, shell.id)).filter((line) => line.holds && line.category === 'identity');
    for (const line of told) open.add(line.toOrganisationId);
  }
  const colleagues = await listColleagues(tx);
  const isIn = (userId: string, organisationId: string) =>
    team.some((each) => each.userId === userId && each.organisationId === organisationId);
  const candidates = colleagues.filter(
    (each) =>
      open.has(each.organisationId) && roleMay(each.role as MembershipRole, 'cases.work') && !isIn(each.userId, each.organisationId),
  );
  return { shell, team, candidates, ownUserId: member.userId };
}
export type TeamPage = Awaited<ReturnType<typeof readTeam>>;

export interface ColleagueToAdd {
  /** `USER.ORGANISATION` */
  who: string;
  function: TeamFunction;
  seesProtected: boolean;
}

/** Lets a colleague or a partner's person work with the case, from today. */
export async function addColleague(tx: Tx, member: Member, caseId: string, toAdd: ColleagueToAdd): Promise<void> {
  const { shell, candidates } = await readTeam(tx, member, caseId);
  const chosen = candidates.find((each) => `${each.userId}.${each.organisationId}` === toAdd.who);
  if (!chosen) throw new InvalidForm({ who: m.consents_team_who_missing() });
  const { userId, organisationId } = chosen;
  const seesProtected = shell.protectedIdentity && toAdd.seesProtected;
  await insertTeamMember(tx, { caseId, userId, organisationId, function: toAdd.function, seesProtected, createdBy: member.userId });
  await recordEvent(tx, member, { caseId, category: 'identity', kind: 'team_joined' });
}

/** Ends somebody's work with the case; true when it was the caller's own. */
export async function endColleague(tx: Tx, member: Member, caseId: string, teamMemberId: string): Promise<boolean> {
  const { team } = await readTeam(tx, member, caseId);
  const leaving = found(team.find((each) => each.id === teamMemberId));
  if (team.length === 1) throw new InvalidForm({}, m.consents_team_last());
  await recordEvent(tx, member, { caseId, category: 'identity', kind: 'team_left' });
  await endTeamMember(tx, caseId, teamMemberId);
  return leaving.userId === member.userId && leaving.organisationId === member.organisationId;
}
