import { NotFound } from '#app/platform/errors/index.ts';
import { page } from '#app/platform/route/index.server.ts';
import { readPlan } from '../commands/read-plan.ts';
import { planFile, planFormats, type PlanFormat } from '../components/plan-file.ts';

export const loader = page('activities.file', async ({ tx, params, url }) => {
  const format = url.searchParams.get('format') ?? '';
  if (!(format in planFormats)) throw new NotFound();
  const bytes = await planFile(await readPlan(tx, params.planId), format as PlanFormat);
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': planFormats[format as PlanFormat], 'Content-Disposition': `attachment; filename="aktivitetsplan.${format}"` },
  });
});
