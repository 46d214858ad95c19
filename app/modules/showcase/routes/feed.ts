import { publicPage } from '#app/platform/route/index.server.ts';
import { bankAsFeed } from '../commands/feed.ts';
import { publisherAt } from '../commands/publisher.ts';
import { readQuestion } from '../rules/question.ts';

export const loader = publicPage('showcase.feed', async ({ tx, url }) =>
  new Response(await bankAsFeed(tx, readQuestion(url.searchParams), publisherAt(url)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  }));
