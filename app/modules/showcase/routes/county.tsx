import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { publicPage } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, EmptyState, Link, Page, Pagination, Section } from '#app/ui/index.ts';
import { publisherAt } from '../commands/publisher.ts';
import { readCollections } from '../commands/read-collection.ts';
import { searchBank } from '../commands/search-bank.ts';
import { CardList } from '../components/card-list.tsx';
import { CollectionList } from '../components/collection-list.tsx';
import { CountyMap } from '../components/county-map.tsx';
import { countyWord } from '../components/facet-words.ts';
import { Head } from '../components/head.tsx';
import { NotThere } from '../components/not-there.tsx';
import { aboutList } from '../rules/about.ts';
import { countyOfSlug, countySlug } from '../rules/county-map.ts';
import { readQuestion, writeQuestion } from '../rules/question.ts';

export const loader = publicPage('showcase.county', async ({ tx, url: at, params }) => {
  const code = countyOfSlug(params.county ?? '');
  if (code === undefined) throw new Response(null, { status: 404 });
  const answer = await searchBank(tx, { words: '', chosen: { county: code }, page: readQuestion(at.searchParams).page });
  const collections = (await readCollections(tx)).filter(({ county }) => county === code);
  return { code, answer, collections, publisher: publisherAt(at) };
});

export const ErrorBoundary = NotThere;

export default function County() {
  const { code, answer, collections, publisher } = useLoaderData<typeof loader>();
  const path = url('showcase.county', { county: countySlug(code) });
  const title = m.showcase_county_title({ county: countyWord(code) });
  const asked = writeQuestion({ words: '', chosen: { county: code } });
  const items = answer.cards.map((card) => ({ href: publisher.origin + url('showcase.example', { slug: card.slug }), title: card.title }));
  return (
    <Page title={title} lead={m.showcase_county_lead({ count: answer.total })} breadcrumbs={[{ label: m.showcase_title(), to: url('showcase.front') }]}>
      <Head title={title} description={m.showcase_county_description({ county: countyWord(code) })} origin={publisher.origin} path={path}
        unlisted={answer.page > 1} about={aboutList(title, publisher.origin + path, items)} />
      <div className="s-bank">
        <div className="s-bank__main">
          {answer.cards.length > 0 ? (
            <CardList cards={answer.cards} level="h2" />
          ) : (
            <EmptyState title={m.showcase_county_empty_title()} action={<ButtonLink to={url('showcase.front')}>{m.showcase_show_all()}</ButtonLink>}>
              {m.showcase_county_empty()}
            </EmptyState>
          )}
          <Pagination page={answer.page} pages={answer.pages} />
          {collections.length > 0 ? <Section title={m.showcase_collections()}><CollectionList collections={collections} /></Section> : null}
        </div>
        <aside aria-label={m.showcase_map_title()}>
          <CountyMap counts={answer.counts.county} to={(other) => url('showcase.county', { county: countySlug(other) })} current={code} />
          <ul className="s-plain-list">
            <li><Link to={url('showcase.front') + asked}>{m.showcase_county_search()}</Link></li>
            <li><Link to={url('showcase.feed') + asked} external>{m.showcase_feed()}</Link></li>
          </ul>
        </aside>
      </div>
    </Page>
  );
}
