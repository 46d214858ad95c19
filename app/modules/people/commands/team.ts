import { m } from '#app/paraglide/messages.js';
import { addDays, localDate, today as todayIn } from '#app/lib/local-date.ts';
import { listColleagues } from '#app/modules/organisations/index.server.ts';
import type { Member } from '#app/platform/access/actor.ts';
import { roleMay } from '#app/platform/access/capabilities.ts';
import type { MembershipRole } from '#app/platform/access/roles.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm } from '#app/platform/errors/index.ts';
import { selectLocks } from '../data/locks.ts';
import { selectReasonReadings } from '../data/reason-access.ts';
import { endTeamMember, insertTeamMember, selectToldOrganisations, selectWholeTeam } from '../data/team.ts';
import { teamState, type TeamFunction } from '../rules/team-functions.ts';
import { readCase } from './read-case.ts';
import { recordEvent } from './record-event.ts';

/** Who works with a case, has done and will, and who may be asked to: people whose organisation owns the case or is told who she is. */
export async function readTeam(tx: Tx, member: Member, caseId: string | undefined) {
  const shell = await readCase(tx, caseId);
  const today = todayIn();
  const all = await selectWholeTeam(tx, shell.id);
  const team = all.filter((each) => teamState(each, today) === 'now');
  const isOwner = shell.ownerOrganisationId === member.organisationId;
  const open = new Set([member.organisationId, ...(isOwner ? await selectToldOrganisations(tx, shell.id) : [])]);
  const staff = (await listColleagues(tx)).filter((each) => roleMay(each.role as MembershipRole, 'cases.work'));
  const isIn = (userId: string, organisationId: string) =>
    team.some((each) => each.userId === userId && each.organisationId === organisationId);
  return {
    shell,
    team: team.map((each) => ({ ...each, isColleague: each.organisationId === member.organisationId })),
    coming: all.filter((each) => teamState(each, today) === 'coming'),
    over: all.filter((each) => teamState(each, today) === 'over').toReversed(),
    candidates: staff.filter((each) => open.has(each.organisationId) && !isIn(each.userId, each.organisationId)),
    today,
  };
}
export type TeamPage = Awaited<ReturnType<typeof readTeam>>;

/** What the case's owner sees besides: who is shut out, who may be, and who has read for a stated reason. */
export async function readTeamGuards(tx: Tx, member: Member, shell: TeamPage['shell']) {
  if (shell.ownerOrganisationId !== member.organisationId) return null;
  const staff = (await listColleagues(tx)).filter((each) => roleMay(each.role as MembershipRole, 'cases.work'));
  const locks = await selectLocks(tx, shell.id);
  const readings = await selectReasonReadings(tx, shell.id);
  const lockable = [...new Map(staff.map((each) => [each.userId, each])).values()].filter(
    (each) => each.userId !== member.userId && !locks.some((lock) => lock.userId === each.userId),
  );
  return {
    locks, lockable, mayLock: member.role === 'coordinator',
    readings: readings.map((each) => ({ ...each, openedAt: each.openedAt.toISOString() })),
  };
}
export type TeamGuards = NonNullable<Awaited<ReturnType<typeof readTeamGuards>>>;

export interface ColleagueToAdd {
  /** `USER.ORGANISATION` */
  who: string;
  function: TeamFunction;
  seesProtected: boolean;
  from?: string | null;
  lastDay?: string | null;
}

/** Lets a colleague or a partner's person work with the case, from today or from another day. */
export async function addColleague(tx: Tx, member: Member, caseId: string, toAdd: ColleagueToAdd): Promise<void> {
  const { shell, candidates, today } = await readTeam(tx, member, caseId);
  const chosen = candidates.find((each) => `${each.userId}.${each.organisationId}` === toAdd.who);
  if (!chosen) throw new InvalidForm({ who: m.people_team_who_missing() });
  const { userId, organisationId } = chosen;
  const validFrom = toAdd.from ?? today;
  if (toAdd.lastDay && toAdd.lastDay < validFrom) throw new InvalidForm({ lastDay: m.people_team_last_day_before() });
  await insertTeamMember(tx, {
    caseId, userId, organisationId, validFrom, createdBy: member.userId,
    function: toAdd.function,
    validTo: toAdd.lastDay ? addDays(localDate(toAdd.lastDay), 1) : null,
    seesProtected: shell.protectedIdentity && toAdd.seesProtected,
  });
  await recordEvent(tx, member, { caseId, category: 'identity', kind: 'team_joined' });
}

/** Ends somebody's work with the case; true when it was the caller's own. */
export async function endColleague(tx: Tx, member: Member, caseId: string, teamMemberId: string): Promise<boolean> {
  const { team, coming } = await readTeam(tx, member, caseId);
  const leaving = found([...team, ...coming].find((each) => each.id === teamMemberId));
  if (team.length === 1 && team[0]?.id === leaving.id) throw new InvalidForm({}, m.people_team_last());
  await recordEvent(tx, member, { caseId, category: 'identity', kind: 'team_left' });
  await endTeamMember(tx, caseId, teamMemberId);
  return team.some((each) => each === leaving) && leaving.userId === member.userId && leaving.organisationId === member.organisationId;
}
