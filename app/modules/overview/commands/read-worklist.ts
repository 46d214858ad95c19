import { caseStatuses, type CaseStatus } from '#app/modules/people/index.server.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { selectWorklist, type RollCount, type WorklistFilter } from '../data/worklist.ts';
import { withStepNames } from './code-names.server.ts';

const pageSize = 50;
const shownToday = 10;

/** One page of the reader's cases with how many stand in each status. `status` is a status, `all`, or anything for the open. */
export async function readWorklist(tx: Tx, asked: { status: string | null; page: string | null }) {
  const status = readStatus(asked.status);
  const page = Math.max(1, Math.trunc(Number(asked.page ?? 1)) || 1);
  const { rows, counts } = await selectWorklist(tx, { status, limit: pageSize, offset: (page - 1) * pageSize });
  const total = sum(counts.filter((each) => isIn(status, each)).map((each) => each.count));
  return { rows: withStepNames(rows), counts, status, page, pages: Math.ceil(total / pageSize), total, statuses: caseStatuses };
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
export async function readDay(tx: Tx) {
  const { rows, counts } = await selectWorklist(tx, { status: 'open', limit: shownToday, offset: 0 });
  const open = counts.filter((each) => isIn('open', each));
  const awaitingConsent = counts.find((each) => each.status === 'awaiting_consent')?.count ?? 0;
  return { rows: withStepNames(rows), open: sum(open.map((each) => each.count)), awaitingConsent, due: sum(open.map((each) => each.due)) };
}

function sum(figures: number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
