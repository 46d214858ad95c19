import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { roleMay } from '#app/platform/access/capabilities.ts';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, EmptyState, Form, Link, LocalDate, Page, Select, StatusTag, SubmitButton } from '#app/ui/index.ts';
import { ProjectFrame } from '#app/ui/project/project-frame.tsx';
import { readDiary } from '../commands/read-diary.ts';
import { ideaLabel, kindLabel } from '../components/labels.ts';
import { entryKinds } from '../rules/entry.ts';

export const loader = page('diary.list', async ({ tx, member, url: address }) => {
  const asked = address.searchParams.get('slag');
  const kind = entryKinds.find((each) => each === asked) ?? null;
  return { ...(await readDiary(tx, kind)), kind, mayWrite: roleMay(member.role, 'project.write') };
});

export default function Diary() {
  const { entries, more, kind, mayWrite } = useLoaderData<typeof loader>();
  const add = mayWrite ? <ButtonLink variant="primary" to={url('diary.new')}>{m.diary_new()}</ButtonLink> : undefined;
  const hasAny = entries.length > 0 || kind !== null;
  return (
    <ProjectFrame>
      <Page title={m.diary_title()} lead={mayWrite ? m.diary_lead() : m.diary_lead_steering()} action={hasAny ? add : undefined} printable>
        {hasAny && mayWrite ? (
          <Form method="get" inline>
            <Select
              name="slag"
              label={m.diary_show()}
              empty={m.diary_all()}
              width="medium"
              defaultValue={kind ?? ''}
              options={entryKinds.map((value) => ({ value, label: kindLabel(value) }))}
            />
            <SubmitButton variant="secondary">{m.diary_show_do()}</SubmitButton>
          </Form>
        ) : null}
        {entries.length === 0 ? <EmptyState title={m.diary_empty_title()} action={add}>{mayWrite ? m.diary_empty() : m.diary_empty_steering()}</EmptyState> : null}
        <ol className="s-diary">
          {entries.map((entry) => (
            <li key={entry.id}>
              <p className="s-diary__head">
                <LocalDate date={entry.occurredOn} />
                <StatusTag tone={entry.kind === 'decision' ? 'accent' : 'neutral'}>{kindLabel(entry.kind)}</StatusTag>
                {entry.ideaState ? <StatusTag>{ideaLabel(entry.ideaState)}</StatusTag> : null}
                <span>{[entry.areaName, entry.writtenBy].filter(Boolean).join(', ')}</span>
              </p>
              <h2 className="aksel-heading aksel-heading--small">
                <Link to={url('diary.entry', { entryId: entry.id })}>{entry.title}</Link>
              </h2>
              <p className="s-note-text">{entry.text}</p>
            </li>
          ))}
        </ol>
        {more ? <p>{m.diary_more()}</p> : null}
      </Page>
    </ProjectFrame>
  );
}
