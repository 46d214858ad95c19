import { NotFound } from '#app/platform/errors/index.ts';
import { page } from '#app/platform/route/index.server.ts';
import { publishReport } from '../commands/run-report.ts';
import { isReportFormat, mediaTypes, writeReport } from '../commands/write-report.ts';
import { refusalText } from '../forms/refusal-text.ts';
import { readFilter, selectionOf } from '../rules/filter.ts';
import { isReportName } from '../rules/report.ts';

export const loader = page('reports.file', async ({ tx, params, url }) => {
  const [name, format] = [params.name ?? '', url.searchParams.get('format') ?? ''];
  if (!isReportName(name) || !isReportFormat(format)) throw new NotFound();
  const table = await publishReport(tx, name, selectionOf(readFilter(url.searchParams)));
  if ('refusal' in table) return new Response(refusalText(table.refusal), { status: 422, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
  const bytes = await writeReport(table, format);
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': mediaTypes[format], 'Content-Disposition': `attachment; filename="${name}.${format}"` },
  });
});
