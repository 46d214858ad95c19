import { readCase, selectTeam } from '#app/modules/people/index.server.ts';
import type { Tx } from '#app/platform/db/index.ts';
import type { Json } from '#app/platform/db/schema.ts';
import { selectCurrentPlan, selectDisclosed, selectEvents, selectOpenSteps, selectPlacementBars } from '../data/case-room.ts';
import { selectUnconfirmed } from '../data/unconfirmed.ts';
import { eventName, functionName, stepName } from './code-names.server.ts';

export type Unconfirmed = Awaited<ReturnType<typeof readCasePage>>['unconfirmed'];

/** Events shown at first, and at most. */
const first = 15;
const most = 500;

/**
 * What the case page shows, as far as its reader may see: the shell, who works with it, what happens next, the time line: the latest, or all of it.
 * @throws NotFound when the case is not there for this reader
 */
export async function readCasePage(tx: Tx, caseId: string | undefined, all: boolean) {
  const shell = await readCase(tx, caseId);
  const team = await selectTeam(tx, shell.id);
  const steps = await selectOpenSteps(tx, shell.id);
  const events = await selectEvents(tx, shell.id, all ? most : first + 1);
  return {
    shell,
    team: team.map((one) => ({ ...one, functionName: functionName(one.function) })),
    steps: steps.map(({ detail, ...step }) => ({ ...step, name: stepName(step.kind), lastDay: lastDayOf(detail) })),
    events: events.slice(0, all ? most : first).map((event) => ({ ...event, name: eventName(event) })),
    hasMore: !all && events.length > first,
    disclosed: await selectDisclosed(tx, shell.id),
    unconfirmed: shell.readsUntil === null ? await selectUnconfirmed(tx, shell.id) : [],
    placements: await selectPlacementBars(tx, shell.id),
    plan: (await selectCurrentPlan(tx, shell.id)) ?? null,
  };
}

/** The last day that what a step is about still holds, where it has one. */
function lastDayOf(detail: Json): string | null {
  const day = typeof detail === 'object' && detail !== null && 'lastDay' in detail ? detail.lastDay : null;
  return typeof day === 'string' ? day : null;
}
