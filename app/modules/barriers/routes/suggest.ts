import { command } from '#app/platform/route/index.server.ts';
import { suggestBarriers } from '../commands/suggest.ts';

/** What is known and like a text that is being typed. Posted, so that the text stands in no address. */
export const action = command('barriers.suggest', async ({ tx, form }) => {
  const known = await suggestBarriers(tx, String(form.get('text') ?? ''));
  return Response.json({ known: known.map(({ id, title, state }) => ({ id, title, state })) });
});
