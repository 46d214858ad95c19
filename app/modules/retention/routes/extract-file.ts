import { page } from '#app/platform/route/index.server.ts';
import { extractForStaff } from '../commands/extract.ts';
import { asFile } from '../forms/label-extract.ts';

export const loader = page('extract.file', async ({ tx, member, params, url }) => {
  const { searchParams } = url;
  const extract = await extractForStaff(tx, member, params.caseId, searchParams.get('format') === 'zip' || searchParams.get('med') === 'skydd');
  return asFile(extract, searchParams.get('format') === 'zip' ? 'zip' : 'json');
});
