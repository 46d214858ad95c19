import type { Tx } from '#app/platform/db/index.ts';
import { selectCaseObservations, type Observation } from '../data/observations.ts';

/** What stands in the way in a case, as far as its reader may read, latest first. */
export function readCaseReports(tx: Tx, caseId: string): Promise<Observation[]> {
  return selectCaseObservations(tx, caseId);
}
