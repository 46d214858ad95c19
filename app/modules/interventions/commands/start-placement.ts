import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { InvalidForm } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { listColleagues } from '#app/modules/organisations/index.server.ts';
import { moveCaseForward, planStep, readCase, recordEvent } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { insertPlacement, type NewPlacement } from '../data/placements.ts';
import { insertAdaptation } from '../data/records.ts';
import { admitSupervisor } from './admit-supervisor.ts';

export type PlacementToStart = Omit<NewPlacement, 'id' | 'ownerOrganisationId' | 'createdBy'> & { adaptations: string | null };

/**
 * Gives a case a place in an intervention, owned by the caller's organisation. The supervisor joins the team as soon as a consent
 * tells the provider who it is about; what she then reads is decided by disclosures.
 * @throws InvalidForm when the supervisor does not work at the provider
 */
export async function startPlacement(tx: Tx, member: Member, placement: PlacementToStart): Promise<string> {
  const { adaptations, ...rest } = placement;
  const { caseId } = placement;
  const shell = await readCase(tx, caseId);
  if (shell.status === 'closed') throw new InvalidForm({}, m.interventions_error_case_closed());
  if (placement.supervisorId) await refuseStranger(tx, placement.providerId, placement.supervisorId);
  const id = newId();
  const ownerOrganisationId = member.organisationId ?? '';
  await insertPlacement(tx, { ...rest, id, ownerOrganisationId, createdBy: member.userId });
  if (adaptations) {
    await insertAdaptation(tx, { caseId, placementId: id, ownerOrganisationId, writtenBy: member.userId }, adaptations);
  }
  const record = { caseId, category: 'work', recordKind: 'placement', recordId: id } as const;
  await recordEvent(tx, member, { ...record, kind: 'placement_started', occurredOn: placement.startsOn });
  await planStep(tx, member, {
    caseId, category: 'work', kind: 'close_placement', dueOn: placement.endsOn, recordId: id,
    responsibleOrganisationId: ownerOrganisationId, responsibleUserId: member.userId,
  });
  if (placement.supervisorId) await admitSupervisor(tx, member, shell, { id: placement.supervisorId, organisationId: placement.providerId });
  await moveCaseForward(tx, member, caseId, 'active');
  return id;
}

async function refuseStranger(tx: Tx, providerId: string, userId: string): Promise<void> {
  const colleagues = await listColleagues(tx, providerId);
  if (!colleagues.some((colleague) => colleague.userId === userId)) {
    throw new InvalidForm({ supervisorId: m.interventions_error_supervisor() });
  }
}
