import { page } from '#app/platform/route/index.server.ts';
import { readPaper } from '../commands/papers.ts';

export const loader = page('consents.paper_file', async ({ tx, params }) => {
  const { mediaType, bytes } = await readPaper(tx, params.caseId ?? '', params.consentId ?? '', params.paperId ?? '');
  const headers = { 'Content-Type': mediaType, 'Content-Disposition': 'attachment; filename="samtycke"', 'Cache-Control': 'no-store' };
  return new Response(new Uint8Array(bytes), { headers });
});
