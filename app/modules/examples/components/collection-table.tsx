import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { ButtonForm, DataTable, EmptyState, Link, StatusTag, VisuallyHidden } from '#app/ui/index.ts';
import type { readCollection } from '../commands/collect.ts';
import { countyWord } from '../rules/place-names.ts';
import { stateWord } from './code-words.ts';

type Items = Awaited<ReturnType<typeof readCollection>>['items'];

/** The examples of a collection in their order. */
export function CollectionTable({ items, edits }: { items: Items; edits: boolean }) {
  return (
    <DataTable
      caption={m.examples_list()}
      hideCaption
      rows={items}
      rowKey={({ exampleId }) => exampleId}
      empty={<EmptyState title={m.examples_collection_empty()}>{m.examples_collection_empty_teach()}</EmptyState>}
      columns={[
        { key: 'title', header: m.examples_fact_title(), cell: ({ exampleId, title }) => <Link to={url('examples.show', { exampleId })}>{title}</Link> },
        { key: 'actor', header: m.examples_fact_actor(), cell: ({ actor }) => actor },
        { key: 'county', header: m.examples_fact_county(), cell: ({ countyCode }) => countyWord(countyCode, m.examples_whole_country()) },
        { key: 'state', header: m.examples_state(), cell: ({ state }) => <StatusTag tone={state === 'published' ? 'good' : 'neutral'}>{stateWord(state)}</StatusTag> },
        { key: 'version', header: m.examples_room_versions(), cell: ({ number }) => (number === null ? null : m.examples_version({ number })) },
        ...(edits ? [{
          key: 'do', header: m.examples_order(), print: false,
          cell: ({ exampleId, title }: Items[number]) => (
            <div className="s-line-buttons">
              <ButtonForm values={{ form: 'up', example: exampleId }} size="small" variant="tertiary">{m.examples_up()}<VisuallyHidden> {title}</VisuallyHidden></ButtonForm>
              <ButtonForm values={{ form: 'leave_out', example: exampleId }} size="small" variant="tertiary">{m.examples_leave_out_of()}<VisuallyHidden> {title}</VisuallyHidden></ButtonForm>
            </div>
          ),
        }] : []),
      ]}
    />
  );
}
