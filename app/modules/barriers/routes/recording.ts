import { page } from '#app/platform/route/index.server.ts';
import { readRecording } from '../commands/recordings.ts';

export const loader = page('barriers.recording', async ({ tx, params, touches }) => {
  const { mediaType, bytes, caseId } = await readRecording(tx, params.observationId ?? '', params.recordingId ?? '');
  if (caseId) touches(caseId);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': mediaType, 'Cache-Control': 'no-store' } });
});
