import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { ButtonForm, DataTable, EmptyState, Link, LocalDate, Section, StatusTag, VisuallyHidden } from '#app/ui/index.ts';
import type { Freshness } from '../commands/keep-fresh.ts';

const seen = ['works', 'moved', 'gone'] as const;
const words = { works: m.examples_link_works, moved: m.examples_link_moved, gone: m.examples_link_gone };

/** Links of published examples with how they were last seen; by hand where no machine may look. */
export function PublishedLinks({ links, edits }: { links: Freshness['links']; edits: boolean }) {
  return (
    <Section title={m.examples_published_links()} lead={m.examples_published_links_lead()}>
      <DataTable
        caption={m.examples_published_links()}
        hideCaption
        rows={links}
        rowKey={({ exampleId, href }) => `${exampleId} ${href}`}
        empty={<EmptyState title={m.examples_links_none()}>{m.examples_published_links_teach()}</EmptyState>}
        columns={[
          { key: 'link', header: m.examples_links_name(), cell: ({ name, href }) => <Link to={href} external>{name}</Link> },
          { key: 'example', header: m.examples_example(), cell: ({ exampleId, example }) => <Link to={url('examples.show', { exampleId })}>{example}</Link> },
          {
            key: 'seen', header: m.examples_link_seen(),
            cell: ({ lastSeen, checkedOn }) => lastSeen && checkedOn
              ? <><StatusTag tone={lastSeen === 'works' ? 'good' : 'due'}>{words[lastSeen]()}</StatusTag> <LocalDate date={checkedOn} /></> : m.examples_link_never(),
          },
          ...(edits ? [{
            key: 'do', header: m.examples_link_mark(), print: false,
            cell: ({ exampleId, href, name }: Freshness['links'][number]) => (
              <div className="s-line-buttons">
                {seen.map((each) => (
                  <ButtonForm key={each} values={{ form: 'seen', example: exampleId, href, seen: each }} size="small" variant="tertiary">{words[each]()}<VisuallyHidden> {name}</VisuallyHidden></ButtonForm>
                ))}
              </div>
            ),
          }] : []),
        ]}
      />
    </Section>
  );
}
