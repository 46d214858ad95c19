import type { Tx } from '#app/platform/db/index.ts';
import { selectBarriersOf } from '../data/barriers.ts';
import { clearNews, selectLatestNews } from '../data/log.ts';
import { selectMyReports } from '../data/observations.ts';
import { news } from '../rules/barrier.ts';

/** What became of one's own reports, the latest first; by that what was new is seen. Of a case that one has left, only the barrier is told. */
export async function readMyReports(tx: Tx) {
  const reports = await selectMyReports(tx);
  const ids = [...new Set(reports.flatMap(({ barrierId }) => barrierId ?? []))];
  const barriers = new Map((await selectBarriersOf(tx, ids)).map((barrier) => [barrier.id, barrier]));
  const latest = new Map((await selectLatestNews(tx, ids, news)).map((line) => [line.barrierId, line]));
  await clearNews(tx);
  return reports.map((report) => ({
    ...report,
    barrier: barriers.get(report.barrierId ?? '') ?? null,
    latest: latest.get(report.barrierId ?? '') ?? null,
  }));
}
