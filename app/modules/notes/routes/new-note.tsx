import { redirect, useLoaderData } from 'react-router';
import { categories } from '#app/lib/categories.ts';
import { today } from '#app/lib/local-date.ts';
import { readCase } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { CaseFrame } from '#app/ui/case/case-frame.tsx';
import { categoryLabel } from '#app/ui/case/category-label.ts';
import { ActionBar, DateField, Form, Page, SavedAt, Select, SubmitButton, TextArea } from '#app/ui/index.ts';
import { writeNote } from '../commands/write-note.ts';
import { noteForm } from '../forms/note-form.ts';

export const loader = page('notes.new', async ({ tx, params }) => ({
  shell: await readCase(tx, params.caseId),
  today: today('Europe/Stockholm'),
}));

export const action = command('notes.new', async ({ tx, member, params, values }) => {
  const { id: caseId } = await readCase(tx, params.caseId);
  await writeNote(tx, member, { caseId, ...parseForm(noteForm, values) });
  return redirect(url('cases.show', { caseId }));
});

export default function NewNote() {
  const { shell, today: day, form } = useLoaderData<typeof loader>();
  return (
    <CaseFrame shell={shell}>
      <Page title={m.notes_new_title()} width="reading">
        <Form autosave>
          <DateField name="occurredOn" label={m.notes_date()} required defaultValue={day} />
          <Select
            name="category"
            label={m.notes_category()}
            hint={m.notes_category_hint()}
            required
            options={categories.map((value) => ({ value, label: categoryLabel(value) }))}
          />
          <TextArea name="text" label={m.notes_text()} hint={m.notes_text_hint()} rows={10} required />
          <ActionBar note={<SavedAt instant={form.draft?.savedAt} />}>
            <SubmitButton>{m.notes_sign()}</SubmitButton>
          </ActionBar>
        </Form>
      </Page>
    </CaseFrame>
  );
}
