import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { publicPage } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, EmptyState, Link, Page, Pagination, Section } from '#app/ui/index.ts';
import { publisherAt } from '../commands/publisher.ts';
import { searchBank } from '../commands/search-bank.ts';
import { AskForm } from '../components/ask-form.tsx';
import { CardList } from '../components/card-list.tsx';
import { CountyMap } from '../components/county-map.tsx';
import { Head } from '../components/head.tsx';
import { NotThere } from '../components/not-there.tsx';
import { aboutBank } from '../rules/about-bank.ts';
import { countySlug } from '../rules/county-map.ts';
import { readQuestion, writeQuestion } from '../rules/question.ts';

export const loader = publicPage('showcase.front', async ({ tx, url: at }) => {
  const question = readQuestion(at.searchParams);
  return { question, answer: await searchBank(tx, question), publisher: publisherAt(at) };
});

export const ErrorBoundary = NotThere;

export default function BankPage() {
  const { question, answer, publisher } = useLoaderData<typeof loader>();
  const asked = writeQuestion(question);
  const inCounty = (code: string) =>
    asked ? url('showcase.front') + writeQuestion({ ...question, chosen: { ...question.chosen, county: code, municipality: undefined } }) : url('showcase.county', { county: countySlug(code) });
  return (
    <Page title={m.showcase_title()} lead={m.showcase_lead({ count: answer.published })}>
      <Head title={m.showcase_title()} description={m.showcase_description()} origin={publisher.origin} path={url('showcase.front')}
        unlisted={asked !== '' || answer.page > 1} about={aboutBank(publisher, m.showcase_title(), m.showcase_description())} />
      <AskForm question={question} counts={answer.counts} />
      <div className="s-bank">
        <Section title={asked ? m.showcase_found({ count: answer.total }) : m.showcase_latest()}>
          {answer.instead === null ? null : <p>{m.showcase_instead({ typed: question.words, instead: answer.instead })}</p>}
          {answer.cards.length > 0 ? <CardList cards={answer.cards} /> : <Nothing published={answer.published} />}
          <Pagination page={answer.page} pages={answer.pages} />
        </Section>
        <aside aria-label={m.showcase_map_title()}>
          <Section title={m.showcase_map_title()}>
            <CountyMap counts={answer.counts.county} to={inCounty} current={question.chosen.county} />
          </Section>
          <Section title={m.showcase_more()}>
            <ul className="s-plain-list">
              <li><Link to={url('showcase.collections')}>{m.showcase_collections()}</Link></li>
              <li><Link to={url('showcase.open_data')}>{m.showcase_open_data()}</Link></li>
              <li><Link to={url('showcase.feed') + asked} external>{m.showcase_feed()}</Link></li>
            </ul>
          </Section>
        </aside>
      </div>
    </Page>
  );
}

function Nothing({ published }: { published: number }) {
  if (published === 0) return <EmptyState title={m.showcase_empty_title()}>{m.showcase_empty()}</EmptyState>;
  return (
    <EmptyState title={m.showcase_nothing_title()} action={<ButtonLink to={url('showcase.front')}>{m.showcase_show_all()}</ButtonLink>}>
      <ul>
        <li>{m.showcase_nothing_words()}</li>
        <li>{m.showcase_nothing_filters()}</li>
        <li>{m.showcase_nothing_spelling()}</li>
      </ul>
    </EmptyState>
  );
}
