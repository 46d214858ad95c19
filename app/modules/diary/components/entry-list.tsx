import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { Link, LocalDate, StatusTag } from '#app/ui/index.ts';
import type { DiaryPage } from '../commands/read-diary.ts';
import { ideaLabel, kindLabel } from './labels.ts';

/** Entries, the latest first, each with how it begins, what became of it and its files. */
export function EntryList({ entries }: { entries: DiaryPage['entries'] }) {
  return (
    <ol className="s-diary">
      {entries.map((entry) => (
        <li key={entry.id}>
          <p className="s-diary__head">
            <LocalDate date={entry.occurredOn} />
            <StatusTag tone={entry.kind === 'decision' ? 'accent' : 'neutral'}>{kindLabel(entry.kind)}</StatusTag>
            {entry.ideaState ? <StatusTag tone={entry.ideaState === 'open' ? 'due' : 'neutral'}>{ideaLabel(entry.ideaState)}</StatusTag> : null}
            <span>{[entry.areaName, entry.writtenBy].filter(Boolean).join(', ')}</span>
          </p>
          <h2 className="aksel-heading aksel-heading--small">
            <Link to={url('diary.entry', { entryId: entry.id })}>{entry.title}</Link>
          </h2>
          <p className="s-note-text">{entry.text}</p>
          {entry.ideaOutcome ? <p className="s-note-text">{m.diary_became({ outcome: entry.ideaOutcome })}</p> : null}
          {entry.files.length > 0 ? (
            <ul className="s-report-files">
              {entry.files.map(({ id, label }) => (
                <li key={id}>
                  <Link to={url('diary.file', { entryId: entry.id, fileId: id })} external>
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
