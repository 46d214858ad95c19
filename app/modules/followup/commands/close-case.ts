import { localDate, today } from '#app/lib/local-date.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { InvalidForm, Refused } from '#app/platform/errors/index.ts';
import { listPlacements, type PlacementLine } from '#app/modules/interventions/index.server.ts';
import { completeSteps, planStep, readCase, recordEvent, updateCase } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { insertExit, listOpenSteps, type OpenStep } from '../data/exits.ts';
import { askAgainOn, exitProblem, mustConfirm } from '../rules/exit.ts';

/** Steps that live on after the exit. */
const lasting = ['close_placement', 'ask_after_12_months'];

/** What a case still has open. */
export async function readRemaining(tx: Tx, caseId: string): Promise<{ placements: PlacementLine[]; steps: OpenStep[] }> {
  const placements = (await listPlacements(tx, caseId)).filter((place) => place.closedOn === null);
  const steps = (await listOpenSteps(tx, caseId)).filter((step) => !lasting.includes(step.kind));
  return { placements, steps };
}

export interface ExitToMake {
  caseId: string;
  exitedOn: string;
  reason: string;
  whatFollows: string;
  /** She who closes has seen what remains. */
  confirmed: boolean;
}

/** Closes a case of the caller's organisation and plans the question twelve months after its start. */
export async function closeCase(tx: Tx, member: Member, exit: ExitToMake): Promise<void> {
  const { caseId, exitedOn, reason, whatFollows, confirmed } = exit;
  const shell = await readCase(tx, caseId);
  const problem = exitProblem(shell, exitedOn, today('Europe/Stockholm'));
  if (problem === 'closed') throw new Refused(m.followup_error_closed());
  if (problem === 'before_start') throw new InvalidForm({ exitedOn: m.followup_error_before_start() });
  if (problem) throw new InvalidForm({ exitedOn: m.followup_error_future() });
  if (shell.ownerOrganisationId !== member.organisationId) throw new Refused(m.followup_error_not_owner());
  const { placements, steps } = await readRemaining(tx, caseId);
  if (!confirmed && mustConfirm({ placements: placements.length, steps: steps.length })) {
    throw new InvalidForm({ confirmed: m.followup_error_confirm() });
  }
  await updateCase(tx, caseId, { status: 'closed', exited_on: exitedOn, exit_reason: reason });
  await insertExit(tx, { caseId, ownerOrganisationId: member.organisationId, whatFollows, writtenBy: member.userId });
  for (const kind of new Set(steps.map((step) => step.kind))) await completeSteps(tx, caseId, kind);
  const identity = { caseId, category: 'identity' } as const;
  await recordEvent(tx, member, { ...identity, kind: 'status_changed', detail: { from: shell.status, to: 'closed' } });
  await recordEvent(tx, member, { caseId, category: 'work', kind: 'case_closed', occurredOn: exitedOn });
  await planStep(tx, member, {
    caseId, kind: 'ask_after_12_months', dueOn: askAgainOn(localDate(shell.startedOn)),
    responsibleOrganisationId: member.organisationId, responsibleUserId: member.userId,
  });
}
