import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonForm, DateTime, Form, Notice, Page, Section, StatusTag, SubmitButton, useRejection } from '#app/ui/index.ts';
import { changeCollection, collectionIntents, readCollection } from '../commands/collect.ts';
import { CollectionFields } from '../components/collection-fields.tsx';
import { CollectionTable } from '../components/collection-table.tsx';
import { collectionForm } from '../forms/desk-forms.ts';

export const loader = page('examples.collection', async ({ tx, member, params }) => ({
  ...(await readCollection(tx, params.collectionId ?? '')), edits: member.role === 'editor',
}));

export const action = command('examples.collection', async ({ tx, params, values, version }) => {
  const { collectionId = '' } = params;
  if (values.form === 'collection') await changeCollection(tx, collectionId, version, parseForm(collectionForm, values));
  else await collectionIntents(tx, collectionId, { form: String(values.form), example: String(values.example) }, version);
  return redirect(url('examples.collection', { collectionId }));
});

export default function CollectionPage() {
  const { collection, items, edits } = useLoaderData<typeof loader>();
  const rejection = useRejection();
  const unpublished = items.filter(({ state }) => state !== 'published').length;
  return (
    <Page title={`${collection.title} ${collection.year}`} lead={m.examples_collection_holds({ n: items.length })} failed={rejection !== undefined}
      meta={collection.publishedAt ? <StatusTag tone="good">{m.examples_state_published()}</StatusTag> : <StatusTag>{m.examples_not_published()}</StatusTag>}
      action={edits && items.length > 0 ? (
        <ButtonForm values={{ form: 'publish' }} version={collection.version} variant="primary">
          {collection.publishedAt ? m.examples_collection_again() : m.examples_collection_publish()}
        </ButtonForm>
      ) : undefined}
      breadcrumbs={[{ label: m.examples_room_collections(), to: url('examples.collections') }]}>
      {rejection?.formError ? <Notice kind="error" live>{rejection.formError}</Notice> : null}
      {collection.publishedAt ? <p className="s-subtle">{m.examples_collection_published()} <DateTime instant={collection.publishedAt.toISOString()} /></p> : null}
      {unpublished > 0 ? <Notice kind="info">{m.examples_collection_unpublished({ n: unpublished })}</Notice> : null}
      <CollectionTable items={items} edits={edits} />
      {edits ? (
        <Section title={m.examples_collection_change()}>
          <Form name="collection" version={collection.version}>
            <CollectionFields collection={collection} />
            <SubmitButton variant="secondary">{m.examples_collection_save()}</SubmitButton>
          </Form>
        </Section>
      ) : null}
    </Page>
  );
}
