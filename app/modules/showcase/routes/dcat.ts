import { publicPage } from '#app/platform/route/index.server.ts';
import { bankAsCatalogue } from '../commands/catalogue.ts';
import { publisherAt } from '../commands/publisher.ts';

export const loader = publicPage('showcase.dcat', async ({ tx, url }) =>
  new Response(await bankAsCatalogue(tx, publisherAt(url)), { headers: { 'Content-Type': 'application/rdf+xml; charset=utf-8' } }));
