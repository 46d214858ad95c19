import { useLoaderData } from 'react-router';
import { langAttributes } from '#app/lib/languages.ts';
import { m } from '#app/paraglide/messages.js';
import { publicPage } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, Page, Section } from '#app/ui/index.ts';
import { publisherAt } from '../commands/publisher.ts';
import { readCollection } from '../commands/read-collection.ts';
import { CardList } from '../components/card-list.tsx';
import { countyWord } from '../components/facet-words.ts';
import { Head } from '../components/head.tsx';
import { NotThere } from '../components/not-there.tsx';
import { aboutList } from '../rules/about.ts';

export const loader = publicPage('showcase.collection', async ({ tx, url: at, params }) => ({
  ...(await readCollection(tx, params.slug ?? '')),
  publisher: publisherAt(at),
}));

export const ErrorBoundary = NotThere;

export default function CollectionPage() {
  const { collection, cards, publisher } = useLoaderData<typeof loader>();
  const { slug, title, year, county, intro } = collection;
  const path = url('showcase.collection', { slug });
  const items = cards.map((card) => ({ href: publisher.origin + url('showcase.example', { slug: card.slug }), title: card.title }));
  const crumbs = [{ label: m.showcase_title(), to: url('showcase.front') }, { label: m.showcase_collections(), to: url('showcase.collections') }];
  return (
    <Page title={title} breadcrumbs={crumbs}
      lead={`${String(year)} · ${county === null ? m.showcase_whole_country() : countyWord(county)} · ${m.showcase_examples({ count: cards.length })}`}
      action={<ButtonLink variant="primary" to={url('showcase.collection_pdf', { slug })} external>{m.showcase_collection_pdf()}</ButtonLink>}>
      <Head title={title} description={intro || m.showcase_collections_lead()} origin={publisher.origin} path={path} about={aboutList(title, publisher.origin + path, items)} />
      {intro ? <p className="s-note-text" {...langAttributes('sv')}>{intro}</p> : null}
      <Section title={m.showcase_collection_contents()}>
        <CardList cards={cards} />
      </Section>
    </Page>
  );
}
