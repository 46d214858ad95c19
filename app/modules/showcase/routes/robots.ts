import { publicPage } from '#app/platform/route/index.server.ts';
import { url as address } from '#app/sitemap.ts';
import { publisherAt } from '../commands/publisher.ts';

/** The bank is for everybody, searches in it are not for crawlers, and the rest of the house is for nobody's index. */
export const loader = publicPage('showcase.robots', async ({ url }) => {
  const { origin } = publisherAt(url);
  const lines = [
    'User-agent: *', 'Disallow: /', `Allow: ${address('showcase.front')}`, 'Allow: /assets/', 'Allow: /favicon.svg', `Disallow: ${address('showcase.front')}?`,
    'Crawl-delay: 1', '', `Sitemap: ${origin}${address('showcase.map_of_site')}`, '',
  ];
  return Promise.resolve(new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } }));
});
