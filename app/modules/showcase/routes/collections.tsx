import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { publicPage } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { EmptyState, Page } from '#app/ui/index.ts';
import { publisherAt } from '../commands/publisher.ts';
import { readCollections } from '../commands/read-collection.ts';
import { CollectionList } from '../components/collection-list.tsx';
import { Head } from '../components/head.tsx';
import { NotThere } from '../components/not-there.tsx';

export const loader = publicPage('showcase.collections', async ({ tx, url: at }) => ({
  collections: await readCollections(tx),
  publisher: publisherAt(at),
}));

export const ErrorBoundary = NotThere;

export default function Collections() {
  const { collections, publisher } = useLoaderData<typeof loader>();
  return (
    <Page title={m.showcase_collections()} lead={m.showcase_collections_lead()} width="reading" breadcrumbs={[{ label: m.showcase_title(), to: url('showcase.front') }]}>
      <Head title={m.showcase_collections()} description={m.showcase_collections_lead()} origin={publisher.origin} path={url('showcase.collections')} />
      {collections.length > 0 ? (
        <CollectionList collections={collections} />
      ) : (
        <EmptyState title={m.showcase_collections_empty_title()}>{m.showcase_collections_empty()}</EmptyState>
      )}
    </Page>
  );
}
