import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm, VersionConflict } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { m } from '#app/paraglide/messages.js';
import { findNamesake, insertIntervention, selectIntervention, updateIntervention } from '../data/catalogue.ts';
import type { InterventionKind } from '../rules/intervention-kinds.ts';

export interface InterventionToSave {
  name: string;
  kind: InterventionKind;
}

/** Adds an intervention to the catalogue, or changes the one that `existing` names. */
export async function saveIntervention(
  tx: Tx,
  intervention: InterventionToSave,
  existing?: { id: string; version: number },
): Promise<string> {
  if (await findNamesake(tx, intervention.name, existing?.id ?? null)) {
    throw new InvalidForm({ name: m.interventions_error_name_taken() });
  }
  if (!existing) {
    const id = newId();
    await insertIntervention(tx, { id, ...intervention });
    return id;
  }
  if (!(await updateIntervention(tx, { ...existing, ...intervention }))) {
    const now = found(await selectIntervention(tx, existing.id));
    throw new VersionConflict([{ label: m.interventions_name(), theirs: now.name, yours: intervention.name }], now.version);
  }
  return existing.id;
}
