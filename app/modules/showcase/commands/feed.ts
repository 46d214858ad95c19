import type { Tx } from '#app/platform/db/index.ts';
import { element, xmlDocument } from '#app/lib/xml.ts';
import { m } from '#app/paraglide/messages.js';
import { writeQuestion, type Question } from '../rules/question.ts';
import type { Publisher } from './publisher.ts';
import { searchBank } from './search-bank.ts';

/** The latest examples, all or those that answer a search, as an Atom feed. */
export async function bankAsFeed(tx: Tx, question: Question, { origin, name }: Publisher): Promise<string> {
  const { cards } = await searchBank(tx, question);
  const asked = writeQuestion(question);
  const latest = cards.map(({ publishedAt }) => publishedAt.toISOString()).toSorted().at(-1) ?? '2022-01-01T00:00:00.000Z';
  const entries = cards.map((card) => {
    const address = `${origin}/exempel/${card.slug}`;
    return element('entry', { 'xml:lang': card.language },
      element('id', {}, address), element('title', {}, card.title), element('link', { href: address }),
      element('updated', {}, card.publishedAt.toISOString()), element('author', {}, element('name', {}, card.actor)),
      ...card.categories.map((term) => element('category', { term })), element('summary', {}, card.summary));
  });
  return xmlDocument(element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'sv' },
    element('id', {}, `${origin}/exempel/atom.xml${asked}`), element('title', {}, m.showcase_title()), element('subtitle', {}, m.showcase_description()),
    element('link', { rel: 'self', href: `${origin}/exempel/atom.xml${asked}` }), element('link', { href: `${origin}/exempel${asked}` }),
    element('updated', {}, latest), element('author', {}, element('name', {}, name)), entries));
}
