import { today } from '#app/lib/local-date.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm, Refused, VersionConflict } from '#app/platform/errors/index.ts';
import { completeSteps, recordEvent } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { selectPlacement, updatePlacement, type PlacementLine } from '../data/placements.ts';
import { insertClosing, listClosings, type ClosingWords } from '../data/records.ts';
import { endProblem } from '../rules/may-end.ts';

export interface ClosingToWrite {
  caseId: string;
  placementId: string;
  lastDay: string;
  /** Null where the other party's documentation is enough. */
  words: Omit<ClosingWords, 'lastDay'> | null;
}

/** The provider hands in closing documentation, owned by the provider; the placing organisation then closes the place. */
export async function documentPlacement(tx: Tx, member: Member, closing: ClosingToWrite): Promise<void> {
  const place = await openPlace(tx, closing);
  if (place.providerId !== member.organisationId) throw new Refused(m.interventions_error_not_owner({ name: place.ownerName }));
  if (!closing.words) throw new InvalidForm({ did: m.interventions_error_did() });
  await write(tx, member, closing, closing.words);
}

/**
 * Closes a place of the caller's organisation: last day, reason, and closing documentation, its own or the provider's.
 * @throws InvalidForm when the day is not possible or nobody has written any documentation
 */
export async function closePlacement(
  tx: Tx,
  member: Member,
  closing: ClosingToWrite & { reason: string; version: number },
): Promise<void> {
  const { caseId, placementId, lastDay, words, reason, version } = closing;
  const place = await openPlace(tx, closing);
  if (place.ownerOrganisationId !== member.organisationId) throw new Refused(m.interventions_error_not_owner({ name: place.ownerName }));
  if (words) await write(tx, member, closing, words);
  else if ((await listClosings(tx, placementId)).length === 0) throw new InvalidForm({ did: m.interventions_error_did() });
  const change = { ends_on: lastDay, closed_on: today('Europe/Stockholm'), end_reason: reason };
  if (!(await updatePlacement(tx, placementId, version, change))) {
    throw new VersionConflict([{ label: m.interventions_ends(), theirs: place.endsOn ?? '', yours: lastDay }], place.version);
  }
  const record = { caseId, category: 'work', recordKind: 'placement', recordId: placementId } as const;
  await recordEvent(tx, member, { ...record, kind: 'placement_closed', occurredOn: lastDay });
  await completeSteps(tx, caseId, 'close_placement', placementId);
}

async function openPlace(tx: Tx, { caseId, placementId, lastDay }: ClosingToWrite): Promise<PlacementLine> {
  const place = found(await selectPlacement(tx, caseId, placementId));
  if (place.closedOn) throw new Refused(m.interventions_error_closed());
  const problem = endProblem(place.startsOn, lastDay, today('Europe/Stockholm'));
  if (problem === 'before_start') throw new InvalidForm({ lastDay: m.interventions_error_before_start() });
  if (problem) throw new InvalidForm({ lastDay: m.interventions_error_future() });
  return place;
}

async function write(tx: Tx, member: Member, closing: ClosingToWrite, words: Omit<ClosingWords, 'lastDay'>): Promise<void> {
  const { caseId, placementId, lastDay } = closing;
  const ownerOrganisationId = member.organisationId ?? '';
  const written = await listClosings(tx, placementId);
  if (written.some((each) => each.organisationId === ownerOrganisationId)) throw new Refused(m.interventions_error_documented());
  await insertClosing(tx, { caseId, placementId, ownerOrganisationId, writtenBy: member.userId }, { ...words, lastDay });
  await recordEvent(tx, member, {
    caseId, category: 'work', kind: 'placement_documented', recordKind: 'placement', recordId: placementId,
  });
}
