import { publicPage } from '#app/platform/route/index.server.ts';
import { bankAsJson } from '../commands/open-data.ts';
import { publisherAt } from '../commands/publisher.ts';

export const loader = publicPage('showcase.json', async ({ tx, url }) =>
  new Response(await bankAsJson(tx, publisherAt(url)), { headers: { 'Content-Type': 'application/json; charset=utf-8' } }));
