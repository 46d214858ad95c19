import { listOrganisations } from '#app/modules/organisations/index.server.ts';
import type { Member } from '#app/platform/access/actor.ts';
import { roleMay } from '#app/platform/access/capabilities.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { Forbidden } from '#app/platform/errors/index.ts';
import { askOwner } from './keep-barrier.ts';
import type { BarrierView } from './read-barriers.ts';

/** Organisations that a barrier's keeper can still ask. */
export async function listToAsk(tx: Tx, { keeps, owners, barrier }: BarrierView): Promise<{ value: string; label: string }[]> {
  if (!keeps || barrier.mergedInto) return [];
  const asked = new Set(owners.map(({ organisationId }) => organisationId));
  return (await listOrganisations(tx)).filter(({ id }) => !asked.has(id)).map(({ id, name }) => ({ value: id, label: name }));
}

/** Asks an organisation, for whoever keeps the bank. */
export async function askAsKeeper(tx: Tx, member: Member, barrierId: string, organisationId: string): Promise<void> {
  if (!roleMay(member.role, 'barriers.keep')) throw new Forbidden();
  await askOwner(tx, member, barrierId, organisationId);
}
