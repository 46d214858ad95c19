import { isTableFormat, tableFile } from '#app/lib/table-file.ts';
import { NotFound } from '#app/platform/errors/index.ts';
import { page } from '#app/platform/route/index.server.ts';
import { readPlan } from '../commands/read-plan.ts';
import { planTable } from '../components/plan-file.ts';

export const loader = page('activities.file', async ({ tx, params, url }) => {
  const format = url.searchParams.get('format');
  if (!isTableFormat(format)) throw new NotFound();
  return tableFile(planTable(await readPlan(tx, params.planId)), format, 'aktivitetsplan');
});
