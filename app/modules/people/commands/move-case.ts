import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found } from '#app/platform/errors/index.ts';
import { selectCase, updateCase, type CaseChange } from '../data/cases.ts';
import { isForward, type CaseStatus } from '../rules/case-status.ts';
import { recordEvent } from './record-event.ts';

/**
 * Takes a case forward on its way when it is not there yet, and says so on the time line. Does nothing when the case has come
 * further, is paused or closed, or belongs to another organisation than the caller's.
 */
export async function moveCaseForward(
  tx: Tx,
  member: Member,
  caseId: string,
  to: CaseStatus,
  dates: Pick<CaseChange, 'consent_on' | 'council_on'> = {},
): Promise<void> {
  const current = found(await selectCase(tx, caseId));
  if (current.ownerOrganisationId !== member.organisationId) return;
  const moves = isForward(current.status, to);
  if (!moves && Object.keys(dates).length === 0) return;
  await updateCase(tx, caseId, { ...dates, ...(moves && { status: to }) });
  if (moves) {
    await recordEvent(tx, member, { caseId, category: 'identity', kind: 'status_changed', detail: { from: current.status, to } });
  }
}
