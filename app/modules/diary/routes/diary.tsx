import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { roleMay } from '#app/platform/access/capabilities.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { askedFor, wordsAt } from '#app/platform/searches/index.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, EmptyState, Link, Page, Pagination, SearchForgotten } from '#app/ui/index.ts';
import { ProjectFrame } from '#app/ui/project/project-frame.tsx';
import { readDiary } from '../commands/read-diary.ts';
import { DiaryFilter } from '../components/diary-filter.tsx';
import { EntryList } from '../components/entry-list.tsx';
import { readAsked } from '../rules/asked.ts';

export const loader = page('diary.list', async ({ tx, member, url: { searchParams } }) => {
  const words = await wordsAt(tx, searchParams);
  const asked = readAsked(searchParams, words ?? '');
  return { ...(await readDiary(tx, member, asked, searchParams.get('sida'))), asked, isForgotten: words === null, mayWrite: roleMay(member.role, 'project.write') };
});

/** Searches: the words stand in no address. */
export const action = command('diary.list', async ({ tx, form }) => redirect(url('diary.list', {}, await askedFor(tx, form, ['slag', 'manad']))));

export default function Diary() {
  const { entries, total, page: number, pages, asked, isForgotten, mayWrite } = useLoaderData<typeof loader>();
  const add = mayWrite ? <ButtonLink variant="primary" to={url('diary.new')}>{m.diary_new()}</ButtonLink> : undefined;
  const isAsked = asked.choice !== null || asked.words !== '' || asked.month !== '' || number > 1;
  const isEmpty = entries.length === 0 && !isAsked;
  return (
    <ProjectFrame>
      <Page title={m.diary_title()} lead={mayWrite ? m.diary_lead() : m.diary_lead_steering()} action={isEmpty ? undefined : add} printable>
        {isEmpty ? <EmptyState title={m.diary_empty_title()} action={add}>{mayWrite ? m.diary_empty() : m.diary_empty_steering()}</EmptyState> : null}
        {isEmpty ? null : <DiaryFilter asked={asked} isWriter={mayWrite} />}
        {isForgotten ? <SearchForgotten /> : null}
        {entries.length === 0 && isAsked ? (
          <EmptyState title={m.diary_none_title()} action={<Link to={url('diary.list')}>{m.diary_all_entries()}</Link>}>{m.diary_none()}</EmptyState>
        ) : null}
        <EntryList entries={entries} />
        <Pagination page={number} pages={pages} total={total} />
      </Page>
    </ProjectFrame>
  );
}
