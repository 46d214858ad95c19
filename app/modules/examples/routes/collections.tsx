import { redirect, useLoaderData } from 'react-router';
import { today } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { DataTable, DateTime, EmptyState, Figure, Form, Link, Page, Section, SubmitButton, useRejection } from '#app/ui/index.ts';
import { readCollections, startCollection } from '../commands/collect.ts';
import { CollectionFields } from '../components/collection-fields.tsx';
import { DeskRooms } from '../components/desk-rooms.tsx';
import { collectionForm } from '../forms/desk-forms.ts';
import { countyWord } from '../rules/place-names.ts';

export const loader = page('examples.collections', async ({ tx, member }) => ({
  collections: await readCollections(tx), edits: member.role === 'editor', year: Number(today().slice(0, 4)),
}));

export const action = command('examples.collections', async ({ tx, member, values }) => {
  const collectionId = await startCollection(tx, member, parseForm(collectionForm, values));
  return redirect(url('examples.collection', { collectionId }));
});

export default function Collections() {
  const { collections, edits, year } = useLoaderData<typeof loader>();
  return (
    <Page title={m.examples_room_collections()} lead={m.examples_collections_lead()} failed={useRejection() !== undefined}>
      <DeskRooms />
      <DataTable
        caption={m.examples_room_collections()}
        hideCaption
        rows={collections}
        rowKey={({ id }) => id}
        empty={<EmptyState title={m.examples_collections_none()}>{m.examples_collections_teach()}</EmptyState>}
        columns={[
          { key: 'title', header: m.examples_collection_title(), cell: ({ id, title }) => <Link to={url('examples.collection', { collectionId: id })}>{title}</Link> },
          { key: 'year', header: m.examples_collection_year(), numeric: true, cell: ({ year: of }) => of },
          { key: 'county', header: m.examples_fact_county(), cell: ({ countyCode }) => countyCode ? countyWord(countyCode, m.examples_whole_country()) : m.examples_collection_national() },
          { key: 'n', header: m.examples_collection_count(), numeric: true, cell: ({ examples }) => <Figure value={examples} /> },
          { key: 'published', header: m.examples_collection_published(), cell: ({ publishedAt }) => (publishedAt ? <DateTime instant={publishedAt.toISOString()} /> : m.examples_not_yet()) },
        ]}
      />
      {edits ? (
        <Section title={m.examples_collection_new()}>
          <Form>
            <CollectionFields year={year} />
            <SubmitButton>{m.examples_collection_make()}</SubmitButton>
          </Form>
        </Section>
      ) : null}
    </Page>
  );
}
