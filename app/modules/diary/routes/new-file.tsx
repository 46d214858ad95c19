import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { InvalidForm } from '#app/platform/errors/index.ts';
import { parseForm } from '#app/platform/form/parse.ts';
import { page, TOO_LARGE, uploadCommand } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Checkbox, FileField, Form, Page, SubmitButton, TextField, useRejection } from '#app/ui/index.ts';
import { addFile, removeFile } from '../commands/files.ts';
import { readEntry } from '../commands/read-diary.ts';
import { fileForm } from '../forms/diary-forms.ts';

export const loader = page('diary.file_new', ({ tx, member, params }) => readEntry(tx, member, params.entryId));

export const action = uploadCommand('diary.file_new', async ({ tx, member, params, values, form }) => {
  const { entryId = '' } = params;
  if (values.form === 'remove') await removeFile(tx, entryId, String(values.file));
  else {
    if (form.has(TOO_LARGE)) throw new InvalidForm({ file: m.diary_error_file_large() });
    const { label } = parseForm(fileForm, values);
    const file = form.get('file');
    await addFile(tx, member, entryId, label, file instanceof File ? file : null);
  }
  return redirect(url('diary.entry', { entryId }));
});

export default function NewFile() {
  const { entry } = useLoaderData<typeof loader>();
  return (
    <Page
      title={m.diary_file_add()}
      lead={m.diary_file_lead()}
      width="reading"
      breadcrumbs={[{ label: entry.title, to: url('diary.entry', { entryId: entry.id }) }]}
      failed={useRejection() !== undefined}
    >
      <Form files>
        <FileField name="file" label={m.diary_file()} hint={m.diary_file_hint()} accept=".pdf,.jpg,.jpeg,.png" required />
        <TextField name="label" label={m.diary_file_label()} hint={m.diary_file_label_hint()} required />
        <Checkbox name="agreed" label={m.diary_file_agreed()} required />
        <ActionBar>
          <SubmitButton>{m.diary_file_save()}</SubmitButton>
        </ActionBar>
      </Form>
    </Page>
  );
}
