import { publicPage } from '#app/platform/route/index.server.ts';
import { mapOfSite } from '../commands/map-of-site.ts';
import { publisherAt } from '../commands/publisher.ts';

export const loader = publicPage('showcase.map_of_site', async ({ tx, url }) =>
  new Response(await mapOfSite(tx, publisherAt(url)), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } }));
