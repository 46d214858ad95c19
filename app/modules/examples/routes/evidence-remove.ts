import { redirect } from 'react-router';
import { command } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { dropEvidence } from '../commands/drop-evidence.ts';

/** Takes figures away from an example. */
export const action = command('examples.evidence_remove', async ({ tx, params, values }) => {
  const { exampleId = '' } = params;
  await dropEvidence(tx, exampleId, String(values.evidence));
  return redirect(url('examples.evidence', { exampleId }));
});
