import { page } from '#app/platform/route/index.server.ts';
import { playSound } from '../commands/sounds.ts';

export const loader = page('consents.sound', ({ tx, params, request }) =>
  playSound(tx, params.language ?? '', params.version ?? '', request.headers.get('range')),
);
