import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm, Refused, VersionConflict } from '#app/platform/errors/index.ts';
import { completeSteps, planStep, recordEvent } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { selectPlacement, updatePlacement } from '../data/placements.ts';
import { extensionProblem } from '../rules/may-end.ts';

export interface Extension {
  caseId: string;
  placementId: string;
  until: string;
  version: number;
}

/** Lets a place of the caller's organisation go on to a later day; the step to close it moves along. */
export async function extendPlacement(tx: Tx, member: Member, extension: Extension): Promise<void> {
  const { caseId, placementId, until, version } = extension;
  const place = found(await selectPlacement(tx, caseId, placementId));
  if (place.ownerOrganisationId !== member.organisationId) throw new Refused(m.interventions_error_not_owner({ name: place.ownerName }));
  const problem = extensionProblem(place, until);
  if (problem === 'closed') throw new Refused(m.interventions_error_closed());
  if (problem) throw new InvalidForm({ until: m.interventions_error_not_later() });
  if (!(await updatePlacement(tx, placementId, version, { ends_on: until }))) {
    throw new VersionConflict([{ label: m.interventions_ends(), theirs: place.endsOn ?? '', yours: until }], place.version);
  }
  await recordEvent(tx, member, {
    caseId, category: 'work', kind: 'placement_changed', recordKind: 'placement', recordId: placementId,
    detail: { from: place.endsOn, to: until },
  });
  await completeSteps(tx, caseId, 'close_placement', placementId);
  await planStep(tx, member, {
    caseId, category: 'work', kind: 'close_placement', dueOn: until, recordId: placementId,
    responsibleOrganisationId: place.ownerOrganisationId, responsibleUserId: member.userId,
  });
}
