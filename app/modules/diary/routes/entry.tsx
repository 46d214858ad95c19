import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { roleMay } from '#app/platform/access/capabilities.ts';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, Link, LocalDate, Page, Section, StatusTag } from '#app/ui/index.ts';
import { readEntry } from '../commands/read-diary.ts';
import { FileList } from '../components/file-list.tsx';
import { ideaLabel, kindLabel } from '../components/labels.ts';

export const loader = page('diary.entry', async ({ tx, member, params }) => ({
  ...(await readEntry(tx, member, params.entryId)),
  mayWrite: roleMay(member.role, 'project.write'),
}));

export default function Entry() {
  const { entry, files, mayWrite } = useLoaderData<typeof loader>();
  const at = { entryId: entry.id };
  return (
    <Page
      title={entry.title}
      width="reading"
      meta={
        <>
          <LocalDate date={entry.occurredOn} />
          <StatusTag>{kindLabel(entry.kind)}</StatusTag>
          {entry.ideaState ? <StatusTag tone="accent">{ideaLabel(entry.ideaState)}</StatusTag> : null}
          <span>{[entry.areaName, entry.writtenBy].filter(Boolean).join(', ')}</span>
        </>
      }
      breadcrumbs={[{ label: m.diary_title(), to: url('diary.list') }]}
      action={mayWrite ? <Actions entry={entry} /> : undefined}
      printable
    >
      <p className="s-note-text">{entry.text}</p>
      {entry.kind === 'idea' ? (
        <Section title={m.diary_idea_state()} action={mayWrite && entry.ideaState !== 'open' ? <Link to={url('diary.idea', at)}>{m.diary_idea_change()}</Link> : undefined}>
          {entry.ideaOutcome ? <p className="s-note-text">{entry.ideaOutcome}</p> : <p>{m.diary_idea_unanswered()}</p>}
        </Section>
      ) : null}
      {mayWrite ? (
        <Section title={m.diary_files()} action={<Link to={url('diary.file_new', at)}>{m.diary_file_add()}</Link>}>
          {files.length > 0 ? <FileList entryId={entry.id} files={files} /> : <p>{m.diary_files_none()}</p>}
        </Section>
      ) : null}
    </Page>
  );
}

function Actions({ entry }: { entry: { id: string; ideaState: string | null } }) {
  const at = { entryId: entry.id };
  return (
    <>
      <ButtonLink variant="secondary" to={url('diary.change', at)}>{m.diary_change()}</ButtonLink>
      {entry.ideaState === 'open' ? <ButtonLink variant="primary" to={url('diary.idea', at)}>{m.diary_idea_answer()}</ButtonLink> : null}
    </>
  );
}
