import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { Refused, VersionConflict, found } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { recordEvent } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { copyLines, insertPlan, selectPlans, updatePlan } from '../data/plans.ts';
import { currentVersion, isOpen } from '../rules/plan.ts';

export interface OwnGoal {
  ownGoal: string;
  followUpOn: string | null;
}

/** Begins a plan with her own goal, or changes the goal of the version being written. */
export async function saveOwnGoal(tx: Tx, member: Member, caseId: string, goal: OwnGoal, version: number): Promise<void> {
  const plan = currentVersion(await selectPlans(tx, caseId));
  if (!plan) return propose(tx, member, caseId, 1, goal).then(() => undefined);
  if (!isOpen(plan.state)) throw new Refused(m.plans_refused_not_proposed());
  const changed = await updatePlan(tx, plan.id, version, { own_goal: goal.ownGoal, follow_up_on: goal.followUpOn });
  if (changed) return;
  if (plan.ownerOrganisationId !== member.organisationId) throw new Refused(m.plans_refused_owner());
  throw new VersionConflict([{ label: m.plans_own_goal(), theirs: plan.ownGoal, yours: goal.ownGoal }], plan.version);
}

/** Makes the next version of an agreed plan, with all its lines. The agreed one holds until the new one is agreed. */
export async function revisePlan(tx: Tx, member: Member, caseId: string): Promise<void> {
  const plan = found(currentVersion(await selectPlans(tx, caseId)));
  if (plan.state !== 'agreed') throw new Refused(m.plans_refused_open_version());
  const id = await propose(tx, member, caseId, plan.number + 1, { ownGoal: plan.ownGoal, followUpOn: null });
  await copyLines(tx, plan.id, id);
}

async function propose(tx: Tx, member: Member, caseId: string, number: number, goal: OwnGoal): Promise<string> {
  const id = newId();
  const ownerOrganisationId = member.organisationId ?? '';
  await insertPlan(tx, { ...goal, id, caseId, number, ownerOrganisationId, createdBy: member.userId });
  const kind = number === 1 ? 'plan_proposed' : 'plan_revised';
  await recordEvent(tx, member, { caseId, category: 'work', kind, recordKind: 'plan', recordId: id, detail: { number } });
  return id;
}
