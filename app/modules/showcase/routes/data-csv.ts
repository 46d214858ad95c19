import { publicPage } from '#app/platform/route/index.server.ts';
import { bankAsCsv } from '../commands/open-data.ts';
import { publisherAt } from '../commands/publisher.ts';

export const loader = publicPage('showcase.csv', async ({ tx, url }) =>
  new Response(await bankAsCsv(tx, publisherAt(url)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': 'attachment; filename="exempelbanken.csv"' },
  }));
