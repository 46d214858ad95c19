import { command } from '#app/platform/route/index.server.ts';
import { writerOf } from '../commands/writer-of.ts';
import { fieldsPosted } from '../rules/parts.ts';
import { saveFields } from './save-page.ts';

/** Saves a page of the form, or a step of the interview, while it is typed; answers when. */
export const action = command('examples.write_save', async ({ tx, member, params, form, values }) => {
  const { exampleId = '' } = params;
  await saveFields(tx, { writer: writerOf(member), exampleId, form, values }, fieldsPosted(String(values.fields)));
  return Response.json({ savedAt: new Date().toISOString() });
});
