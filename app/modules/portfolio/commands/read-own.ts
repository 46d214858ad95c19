import type { Tx } from '#app/platform/db/index.ts';
import { selectKept } from '#app/modules/consents/index.server.ts';
import { listReferences, readHeldPlan, readPlan, type PlanView, type ReferenceRow } from '#app/modules/plans/index.server.ts';
import { selectNextMeeting, selectOwnCase, type OwnMeeting } from '../data/own-case.ts';
import { selectOwnConsents, type OwnConsent } from '../data/own-consents.ts';
import { selectOwnHours, selectOwnPlaces, type OwnHours, type OwnPlace } from '../data/own-things.ts';
import { selectExceptions, selectOpened, selectReadings, type Exception } from '../data/who-reads.ts';
import { readLapsing } from './own-consents.ts';
import { byKeeper, type KeptBy } from '../rules/kept-by.ts';
import { byDay, byReader, type Reader, type ReadingDay } from '../rules/who-reads.ts';

/** What is the same on each of her pages; null when no case of hers is open to her. */
interface Own {
  caseId: string | null;
}

export interface OwnPlan extends Own {
  view: PlanView | null;
  meeting: OwnMeeting | null;
  /** Her consents that lapse soon. */
  lapsing: OwnConsent[];
  /** Plans of hers that are elsewhere. */
  references: ReferenceRow[];
}

/** Her plan: the one she has agreed to, else the one that is proposed; and when her case comes up next. */
export async function readOwnPlan(tx: Tx): Promise<OwnPlan> {
  const own = await selectOwnCase(tx);
  if (!own) return { caseId: null, view: null, meeting: null, lapsing: [], references: [] };
  const view = (await readHeldPlan(tx, own.id)) ?? (await readPlan(tx, own.id));
  return {
    caseId: own.id,
    view,
    meeting: (await selectNextMeeting(tx, own.id)) ?? null,
    lapsing: await readLapsing(tx, own.id),
    references: await listReferences(tx, own.id),
  };
}

export interface WhoSeesWhat extends Own {
  readers: Reader[];
  readings: ReadingDay[];
  exceptions: Exception[];
  /** Her consents that hold today. */
  consents: OwnConsent[];
  /** What those who wrote something keep of it. */
  kept: KeptBy[];
}

/** Who may read what, and who has. */
export async function readWhoSees(tx: Tx): Promise<WhoSeesWhat> {
  const own = await selectOwnCase(tx);
  if (!own) return { caseId: null, readers: [], readings: [], exceptions: [], consents: [], kept: [] };
  return {
    caseId: own.id,
    readers: byReader(await selectOpened(tx, own.id)),
    readings: byDay(await selectReadings(tx, own.id)),
    exceptions: await selectExceptions(tx, own.id),
    consents: await selectOwnConsents(tx, own.id),
    kept: byKeeper(await selectKept(tx, own.id)),
  };
}

export interface OwnThings extends Own {
  places: OwnPlace[];
  hours: OwnHours[];
}

/** Her places and her hours. */
export async function readOwnThings(tx: Tx): Promise<OwnThings> {
  const own = await selectOwnCase(tx);
  if (!own) return { caseId: null, places: [], hours: [] };
  return { caseId: own.id, places: await selectOwnPlaces(tx, own.id), hours: await selectOwnHours(tx, own.id) };
}
