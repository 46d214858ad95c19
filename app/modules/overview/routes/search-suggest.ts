import { command } from '#app/platform/route/index.server.ts';
import { suggestCases } from '../commands/suggest-cases.ts';

/** Names of her own cases while she types; posted, so that no name stands in an address. */
export const action = command('search.suggest', async ({ tx, form, touches }) => {
  const cases = await suggestCases(tx, String(form.get('q') ?? '').slice(0, 200));
  touches(...cases.map(({ caseId }) => caseId));
  return Response.json({ cases });
});
