import { addDays, today } from '#app/lib/local-date.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { countDueFollowups, listDueFollowups } from '../data/due-followups.ts';
import { selectExit, type ShownExit } from '../data/exits.ts';
import { listLivelihoods, type LivelihoodRow } from '../data/livelihoods.ts';

export const rowsPerPage = 50;
/** How long before the day somebody shows on the list. */
const noticeDays = 45;

/** What a case's follow-up room shows. */
export async function readFollowup(tx: Tx, caseId: string): Promise<{ livelihoods: LivelihoodRow[]; exit: ShownExit | undefined }> {
  return { livelihoods: await listLivelihoods(tx, caseId), exit: await selectExit(tx, caseId) };
}

/** A page of those who are due to be asked. */
export async function readDueList(tx: Tx, askedPage: string | null) {
  const until = addDays(today('Europe/Stockholm'), noticeDays);
  const total = await countDueFollowups(tx, until);
  const pages = Math.max(1, Math.ceil(total / rowsPerPage));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(askedPage)) || 1));
  const rows = await listDueFollowups(tx, until, rowsPerPage, (page - 1) * rowsPerPage);
  return { rows, total, pages, page };
}

