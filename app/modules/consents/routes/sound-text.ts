import { page } from '#app/platform/route/index.server.ts';
import { found } from '#app/platform/errors/index.ts';
import { readSpokenText } from '../commands/asked-text.ts';

export const loader = page('consents.sound_text', async ({ tx, params }) => {
  const text = found(await readSpokenText(tx, params.language ?? '', params.version ?? ''));
  return new Response(text, { headers: { 'Content-Type': 'text/vtt; charset=utf-8' } });
});
