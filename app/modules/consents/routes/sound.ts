import { page } from '#app/platform/route/index.server.ts';
import { found } from '#app/platform/errors/index.ts';
import { readSound } from '../commands/sound.ts';

export const loader = page('consents.sound', async ({ tx, params }) => {
  const { sound, type } = found(await readSound(tx, params.language ?? '', params.version ?? ''));
  return new Response(new Uint8Array(sound), { headers: { 'Content-Type': type, 'Cache-Control': 'private, max-age=86400' } });
});
