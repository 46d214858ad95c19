import { found } from '#app/platform/errors/index.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { isId } from '#app/platform/ids/index.ts';
import { listColleagues, listOrganisations } from '#app/modules/organisations/index.server.ts';
import { listInterventions } from '../data/catalogue.ts';
import { listOpenDoors } from '../data/open-doors.ts';
import { listPlacements, selectPlacement } from '../data/placements.ts';
import { listAdaptations, listClosings } from '../data/records.ts';
import { missingForProvider } from '../rules/opens-to.ts';

export { listPlacements };

/** What the form of a new place offers: interventions, providers and their people, and which providers no consent opens for. */
export async function readPlacementChoices(tx: Tx, caseOwner: string, caseId: string, placing: string) {
  const interventions = await listInterventions(tx);
  const organisations = await listOrganisations(tx);
  const colleagues = await listColleagues(tx);
  const doors = await listOpenDoors(tx, caseId);
  const providers = organisations.map(({ id, name }) => ({
    id, name, missing: missingForProvider(doors, { caseOwner, placing, provider: id }),
  }));
  const supervisors = colleagues.filter(({ role }) => role === 'supervisor');
  return { interventions, providers, supervisors };
}

/** One place with what belongs to it, and what its supervisor lacks in order to read it. */
export async function readPlacement(tx: Tx, caseOwner: string, caseId: string, placementId: string | undefined) {
  const place = found(isId(placementId) ? await selectPlacement(tx, caseId, placementId) : null);
  const adaptations = (await listAdaptations(tx, caseId)).filter((each) => each.placementId === place.id);
  const closings = await listClosings(tx, place.id);
  const doors = await listOpenDoors(tx, caseId);
  const missing = place.providerId
    ? missingForProvider(doors, { caseOwner, placing: place.ownerOrganisationId, provider: place.providerId })
    : [];
  return { place, adaptations, closings, missing };
}
