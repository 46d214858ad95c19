import { isTableFormat, tableFile } from '#app/lib/table-file.ts';
import { NotFound } from '#app/platform/errors/index.ts';
import { page } from '#app/platform/route/index.server.ts';
import { wordsAt } from '#app/platform/searches/index.ts';
import { readLog } from '../commands/disseminations.ts';
import { spreadTable } from '../components/spread-file.ts';
import { readSpreadAsked } from '../rules/asked.ts';

export const loader = page('outreach.spread_file', async ({ tx, url: { searchParams } }) => {
  const format = searchParams.get('format');
  if (!isTableFormat(format)) throw new NotFound();
  const words = await wordsAt(tx, searchParams);
  if (words === null) throw new NotFound();
  return tableFile(spreadTable(await readLog(tx, readSpreadAsked(searchParams, words))), format, 'spridning');
});
