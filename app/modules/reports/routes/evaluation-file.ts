import { page } from '#app/platform/route/index.server.ts';
import { writeEvaluation } from '../commands/evaluation.ts';

export const loader = page('reports.evaluation', async ({ tx, member }) => {
  const text = await writeEvaluation(tx, member);
  return new Response(text, {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': 'attachment; filename="utvardering.csv"' },
  });
});
