import { publicCommand } from '#app/platform/route/index.server.ts';
import { openDraftLink } from '../commands/open-link.ts';
import { fieldsPosted } from '../rules/parts.ts';
import { saveFields } from './save-page.ts';

/** Saves a page of the form while it is typed, by a secret link; answers when. */
export const action = publicCommand('examples.draft_save', async ({ tx, params, form, values }) => {
  const { exampleId, writer } = await openDraftLink(tx, params.token);
  await saveFields(tx, { writer, exampleId, form, values }, fieldsPosted(String(values.fields)));
  return Response.json({ savedAt: new Date().toISOString() });
});
