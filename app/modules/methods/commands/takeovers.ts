import { listOrganisations } from '#app/modules/organisations/index.server.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm, Refused } from '#app/platform/errors/index.ts';
import { unlessTaken } from '#app/platform/form/unless-taken.ts';
import { newId } from '#app/platform/ids/index.ts';
import { m } from '#app/paraglide/messages.js';
import { insertTakeover, selectTakeovers, updateTakeover, type Takeover } from '../data/takeovers.ts';
import { readMethod } from './methods.ts';

/** Organisations that have not been asked about a method yet. */
export async function listToAsk(tx: Tx, methodId: string): Promise<{ value: string; label: string }[]> {
  const asked = new Set((await selectTakeovers(tx, methodId)).map(({ organisationId }) => organisationId));
  return (await listOrganisations(tx)).filter(({ id }) => !asked.has(id)).map(({ id, name }) => ({ value: id, label: name }));
}

/** Writes what an organisation says about taking a method over, the first time or anew. */
export async function recordTakeover(tx: Tx, methodId: string, takeover: Takeover, existing?: { id: string; version: number }): Promise<void> {
  const { takeovers } = await readMethod(tx, methodId);
  if (existing) {
    found(takeovers.find(({ id }) => id === existing.id));
    if (!(await updateTakeover(tx, existing.id, existing.version, takeover))) throw new Refused(m.methods_refused_changed());
    return;
  }
  const known = await listToAsk(tx, methodId);
  if (!known.some(({ value }) => value === takeover.organisationId)) throw new InvalidForm({ organisationId: m.methods_error_organisation() });
  const taken = { organisationId: m.methods_error_organisation() };
  await unlessTaken('method_takeovers_collaboration_id_method_id_organisation_id_key', taken, () => insertTakeover(tx, methodId, { ...takeover, id: newId() }));
}
