import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { DataTable, Link, LocalDate, StatusTag } from '#app/ui/index.ts';
import type { TextVersion } from '../commands/text-versions.ts';

/** The versions of the text in one language; the first that is published is the one she is asked with. */
export function VersionTable({ caption, versions }: { caption: string; versions: TextVersion[] }) {
  const current = versions.find(({ publishedOn }) => publishedOn !== null)?.version;
  return (
    <DataTable
      caption={caption}
      hideCaption
      rows={versions}
      rowKey={({ version }) => version}
      empty={null}
      columns={[
        {
          key: 'version',
          header: m.consents_texts_version(),
          cell: ({ language, version }) => <Link to={url('consent_texts.show', { language, version })}>{version}</Link>,
        },
        {
          key: 'state',
          header: m.consents_texts_state(),
          cell: ({ version, publishedOn }) => (
            <StatusTag tone={version === current ? 'good' : publishedOn ? 'neutral' : 'due'}>
              {version === current ? m.consents_texts_current() : publishedOn ? m.consents_texts_earlier() : m.consents_texts_draft()}
            </StatusTag>
          ),
        },
        {
          key: 'published',
          header: m.consents_texts_published(),
          cell: ({ publishedOn }) => (publishedOn ? <LocalDate date={publishedOn} /> : ''),
        },
        { key: 'sound', header: m.consents_sound_title(), cell: ({ hasSound }) => (hasSound ? m.consents_yes() : m.consents_no_short()) },
      ]}
    />
  );
}
