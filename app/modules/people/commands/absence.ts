import { m } from '#app/paraglide/messages.js';
import { addDays, addMonths, localDate, today as todayIn } from '#app/lib/local-date.ts';
import { listColleagues } from '#app/modules/organisations/index.server.ts';
import { actorOf, type Member } from '#app/platform/access/actor.ts';
import { roleMay } from '#app/platform/access/capabilities.ts';
import type { MembershipRole } from '#app/platform/access/roles.ts';
import { audit } from '#app/platform/audit/index.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { endAbsence, insertAbsence, selectCasesToCover, selectOwnAbsences } from '../data/absences.ts';
import { insertTeamMember } from '../data/team.ts';
import { coveredFunctions, type TeamFunction } from '../rules/team-functions.ts';

const longestMonths = 12;

/** The caller's absences, who may cover for her, and how much there is to cover. */
export async function readAbsence(tx: Tx, member: Member) {
  const organisationId = member.organisationId ?? '';
  const able = (await listColleagues(tx, organisationId)).filter(
    (each) => each.userId !== member.userId && roleMay(each.role as MembershipRole, 'team.manage'),
  );
  const toCover = await selectCasesToCover(tx, organisationId, coveredFunctions);
  return {
    absences: await selectOwnAbsences(tx),
    colleagues: [...new Map(able.map((each) => [each.userId, each])).values()],
    covered: toCover.filter((each) => !each.namedOnly).length,
    onlyNamed: toCover.filter((each) => each.namedOnly).map((each) => each.caseId),
    today: todayIn(),
  };
}
export type AbsencePage = Awaited<ReturnType<typeof readAbsence>>;

export interface AbsenceToPlan {
  who: string;
  from: string;
  lastDay: string;
}

/**
 * Lets a colleague work with the cases that the caller answers for while she is away. It ends by itself. A colleague who covers sees
 * no protected name; cases for the named alone are not covered.
 * @returns the cases
 */
export async function planAbsence(tx: Tx, member: Member, { who, from, lastDay }: AbsenceToPlan): Promise<string[]> {
  const { colleagues, today } = await readAbsence(tx, member);
  const organisationId = member.organisationId ?? '';
  if (!colleagues.some((each) => each.userId === who)) throw new InvalidForm({ who: m.people_team_who_missing() });
  if (from < today) throw new InvalidForm({ from: m.people_absence_past() });
  if (lastDay < from) throw new InvalidForm({ lastDay: m.people_team_last_day_before() });
  if (lastDay > addMonths(localDate(from), longestMonths)) throw new InvalidForm({ lastDay: m.people_absence_long() });
  const id = newId();
  const validTo = addDays(localDate(lastDay), 1);
  await insertAbsence(tx, { id, userId: member.userId, organisationId, coverUserId: who, validFrom: from, validTo });
  const cases = (await selectCasesToCover(tx, organisationId, coveredFunctions)).filter((each) => !each.namedOnly);
  for (const { caseId, functions } of cases) {
    const main = coveredFunctions.find((each) => functions.includes(each)) as TeamFunction;
    await insertTeamMember(tx, {
      caseId, userId: who, organisationId, function: main, validFrom: from, validTo, absenceId: id, createdBy: member.userId,
    });
  }
  const caseIds = cases.map((each) => each.caseId);
  await audit(tx, actorOf(member), { event: 'absence.planned', caseIds, recordKind: 'absence', recordId: id });
  return caseIds;
}

/** She is back, or stays: the cover ends today. */
export async function cancelAbsence(tx: Tx, member: Member, id: string): Promise<void> {
  found((await endAbsence(tx, id)) || undefined);
  await audit(tx, actorOf(member), { event: 'absence.ended', recordKind: 'absence', recordId: id });
}
