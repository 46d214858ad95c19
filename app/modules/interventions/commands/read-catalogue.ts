import { found } from '#app/platform/errors/index.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { isId } from '#app/platform/ids/index.ts';
import { listInterventions, selectIntervention, type InterventionLine } from '../data/catalogue.ts';

/** The catalogue, with the places that run today among those the reader may see. */
export function readCatalogue(tx: Tx): Promise<InterventionLine[]> {
  return listInterventions(tx);
}

/** One intervention of the catalogue. */
export async function readIntervention(tx: Tx, id: string | undefined): Promise<Omit<InterventionLine, 'running'>> {
  return found(isId(id) ? await selectIntervention(tx, id) : null);
}
