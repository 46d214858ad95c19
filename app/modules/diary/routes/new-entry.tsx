import { redirect, useLoaderData } from 'react-router';
import { today } from '#app/lib/local-date.ts';
import { listAreas } from '#app/modules/organisations/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Page, useRejection } from '#app/ui/index.ts';
import { writeEntry } from '../commands/write-entry.ts';
import { EntryFields } from '../components/entry-fields.tsx';
import { entryForm } from '../forms/diary-forms.ts';

export const loader = page('diary.new', async ({ tx }) => ({ areas: await listAreas(tx), day: today() }));

export const action = command('diary.new', async ({ tx, member, values }) => {
  const entryId = await writeEntry(tx, member, parseForm(entryForm, values));
  return redirect(url('diary.entry', { entryId }));
});

export default function NewEntry() {
  const { areas, day } = useLoaderData<typeof loader>();
  const crumbs = [{ label: m.diary_title(), to: url('diary.list') }];
  return (
    <Page title={m.diary_new()} width="reading" breadcrumbs={crumbs} failed={useRejection() !== undefined}>
      <EntryFields areas={areas} day={day} />
    </Page>
  );
}
