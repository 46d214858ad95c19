import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { NotFound } from '#app/platform/errors/index.ts';
import { confirmLine } from '#app/modules/meetings/index.server.ts';
import type { TypedValues } from '#app/lib/page-form.ts';
import { actionStates } from '../rules/plan.ts';
import { moveAction, removeLine } from './write-lines.ts';
import { revisePlan } from './write-plan.ts';

/** What the buttons on the plan's page ask for. */
export async function planIntents(
  tx: Tx,
  member: Member,
  at: { caseId: string; version: number },
  values: TypedValues,
): Promise<void> {
  const line = String(values.line ?? '');
  switch (values.intent) {
    case 'revise':
      return revisePlan(tx, member, at.caseId);
    case 'remove_goal':
      return removeLine(tx, member, at.caseId, 'goal', line);
    case 'remove_action':
      return removeLine(tx, member, at.caseId, 'action', line);
    case 'confirm':
      return confirmLine(tx, 'plan_action', line);
    case 'move': {
      const state = actionStates.find((each) => each === values.state);
      if (!state) throw new NotFound();
      return moveAction(tx, member, at, { actionId: line, state, number: Number(values.number) });
    }
    default:
      throw new NotFound();
  }
}
