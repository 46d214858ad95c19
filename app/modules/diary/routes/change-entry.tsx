import { redirect, useLoaderData } from 'react-router';
import { today } from '#app/lib/local-date.ts';
import { listAreas } from '#app/modules/organisations/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Page, useRejection } from '#app/ui/index.ts';
import { readEntry } from '../commands/read-diary.ts';
import { changeEntry } from '../commands/write-entry.ts';
import { EntryFields } from '../components/entry-fields.tsx';
import { entryForm } from '../forms/diary-forms.ts';

export const loader = page('diary.change', async ({ tx, member, params }) => {
  const { entry } = await readEntry(tx, member, params.entryId);
  return { entry, areas: await listAreas(tx), day: today() };
});

export const action = command('diary.change', async ({ tx, params, values, version }) => {
  const { entryId = '' } = params;
  await changeEntry(tx, entryId, version, parseForm(entryForm, values));
  return redirect(url('diary.entry', { entryId }));
});

export default function ChangeEntry() {
  const { entry, areas, day } = useLoaderData<typeof loader>();
  const crumbs = [{ label: entry.title, to: url('diary.entry', { entryId: entry.id }) }];
  return (
    <Page title={m.diary_change()} width="reading" breadcrumbs={crumbs} failed={useRejection() !== undefined}>
      <EntryFields areas={areas} day={day} entry={entry} />
    </Page>
  );
}
