import { readOwnArea } from '#app/modules/organisations/index.server.ts';
import { caseStatuses, type CaseStatus } from '#app/modules/people/index.server.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { selectWorklist, type RollCount, type WorklistFilter } from '../data/worklist.ts';
import { selectWaitingForConfirmation } from '../data/unconfirmed.ts';
import { stepName, withStepNames } from './code-names.server.ts';

const pageSize = 50;
const shownToday = 10;

/** What the address says when every area is asked for. */
const allAreas = 'alla';

/** One page of the reader's cases with how many stand in each status. `status` is a status, `all`, or anything for the open. */
export async function readWorklist(tx: Tx, asked: { status: string | null; page: string | null; area: string | null }) {
  const status = readStatus(asked.status);
  const page = Math.max(1, Math.trunc(Number(asked.page ?? 1)) || 1);
  const area = await readShownArea(tx, asked.area);
  const { rows, counts } = await selectWorklist(tx, { status, areaId: area.shownId, limit: pageSize, offset: (page - 1) * pageSize });
  const total = sum(counts.filter((each) => isIn(status, each)).map((each) => each.count));
  return { rows: withStepNames(rows), counts, status, page, pages: Math.ceil(total / pageSize), total, area, statuses: caseStatuses };
}

function readStatus(text: string | null): WorklistFilter['status'] {
  const known: readonly string[] = [...caseStatuses, 'all'];
  return text !== null && known.includes(text) ? (text as CaseStatus | 'all') : 'open';
}

function isIn(filter: WorklistFilter['status'], { status }: RollCount): boolean {
  if (filter === 'all') return true;
  return filter === 'open' ? status !== 'closed' : status === filter;
}

/** The reader's day: what comes first among her open cases, and how much waits. */
export async function readDay(tx: Tx, asked: { area: string | null }) {
  const area = await readShownArea(tx, asked.area);
  const { rows, counts } = await selectWorklist(tx, { status: 'open', areaId: area.shownId, limit: shownToday, offset: 0 });
  const waiting = (await selectWaitingForConfirmation(tx, shownToday)).map((each) => ({ ...each, stepName: stepName(each.kind) }));
  const open = counts.filter((each) => isIn('open', each));
  const awaitingConsent = counts.find((each) => each.status === 'awaiting_consent')?.count ?? 0;
  return {
    area, waiting, awaitingConsent, rows: withStepNames(rows), open: sum(open.map((each) => each.count)), due: sum(open.map((each) => each.due)),
  };
}

export interface ShownArea {
  /** The area that her membership is in. */
  own: string | null;
  shownId: string | null;
}

/** Her own area, unless she asked for all. */
async function readShownArea(tx: Tx, asked: string | null): Promise<ShownArea> {
  const own = await readOwnArea(tx);
  return { own: own?.name ?? null, shownId: asked === allAreas ? null : (own?.id ?? null) };
}

function sum(figures: number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
