import { page } from '#app/platform/route/index.server.ts';
import { readFile } from '../commands/files.ts';

export const loader = page('diary.file', async ({ tx, params }) => {
  const { mediaType, bytes } = await readFile(tx, params.entryId ?? '', params.fileId ?? '');
  const shown = mediaType.startsWith('image/') ? 'inline' : 'attachment; filename="dagbok.pdf"';
  const headers = { 'Content-Type': mediaType, 'Content-Disposition': shown, 'Cache-Control': 'no-store' };
  return new Response(new Uint8Array(bytes), { headers });
});
