import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { Refused, found } from '#app/platform/errors/index.ts';
import { completeSteps, moveCaseForward, planStep, recordEvent } from '#app/modules/people/index.server.ts';
import { addDays, today } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import { selectActions, type ActionRow } from '../data/lines.ts';
import { selectPlans, updatePlan } from '../data/plans.ts';
import { currentVersion, heldVersion, whyNotAgreed, type InterpreterOutcome } from '../rules/plan.ts';

export interface AgreementToRecord {
  agreedWith: string;
  language: string;
  interpreter: InterpreterOutcome;
  saidBack: string;
  followUpOn: string;
}

/** Days that another organisation has to confirm what was written for it. */
const daysToConfirm = 7;

const refusals = {
  not_proposed: m.plans_refused_not_proposed,
  nothing_promised: m.plans_refused_nothing_promised,
  interpreter: m.plans_refused_interpreter,
  not_said_back: m.plans_refused_not_said_back,
  follow_up_passed: m.plans_error_follow_up,
};

/**
 * Records that she has agreed to the plan. From now on it is not changed; the version before it is replaced, the case is active,
 * and somebody follows the plan up on the day agreed.
 */
export async function agreePlan(tx: Tx, member: Member, caseId: string, said: AgreementToRecord, version: number): Promise<void> {
  const plans = await selectPlans(tx, caseId);
  const plan = found(currentVersion(plans));
  const actions = await selectActions(tx, plan.id);
  const day = today();
  const reason = whyNotAgreed({ ...said, state: plan.state, actions: actions.length, today: day });
  if (reason) throw new Refused(refusals[reason]());
  if (plan.ownerOrganisationId !== member.organisationId) throw new Refused(m.plans_refused_owner());
  const before = heldVersion(plans);
  if (before && !(await updatePlan(tx, before.id, before.version, { state: 'replaced' }))) throw new Refused(m.plans_refused_owner());
  const agreed = await updatePlan(tx, plan.id, version, {
    state: 'agreed',
    agreed_on: day,
    agreed_with: said.agreedWith,
    agreed_language: said.language,
    agreed_interpreter: said.interpreter,
    said_back: said.saidBack,
    follow_up_on: said.followUpOn,
  });
  if (!agreed) throw new Refused(m.plans_refused_changed());
  await recordEvent(tx, member, {
    caseId, category: 'work', kind: 'plan_agreed', recordKind: 'plan', recordId: plan.id, detail: { number: plan.number },
  });
  await moveCaseForward(tx, member, caseId, 'active');
  await planFollowUp(tx, member, caseId, plan.id, said.followUpOn);
  await askToConfirm(tx, member, caseId, actions);
}

async function planFollowUp(tx: Tx, member: Member, caseId: string, planId: string, dueOn: string): Promise<void> {
  await completeSteps(tx, caseId, 'make_plan');
  await completeSteps(tx, caseId, 'follow_up_plan');
  await planStep(tx, member, {
    caseId,
    dueOn,
    kind: 'follow_up_plan',
    category: 'work',
    responsibleOrganisationId: member.organisationId ?? '',
    responsibleUserId: member.userId,
    recordId: planId,
  });
}

/** Each other organisation is asked to confirm what it was said to do; what the version before waited for is replaced by that. */
async function askToConfirm(tx: Tx, member: Member, caseId: string, actions: readonly ActionRow[]): Promise<void> {
  await completeSteps(tx, caseId, 'confirm_action');
  for (const action of actions) {
    if (!action.organisationId || action.confirmedOn || action.state === 'dropped') continue;
    await planStep(tx, member, {
      caseId, kind: 'confirm_action', category: action.category, dueOn: addDays(today(), daysToConfirm), recordId: action.id,
      responsibleOrganisationId: action.organisationId, responsibleUserId: action.userId,
    });
  }
}
