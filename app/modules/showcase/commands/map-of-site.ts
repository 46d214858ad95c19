import type { Tx } from '#app/platform/db/index.ts';
import { element, xmlDocument } from '#app/lib/xml.ts';
import { url } from '#app/sitemap.ts';
import { countySlug } from '../rules/county-map.ts';
import { openBank } from './bank.ts';
import type { Publisher } from './publisher.ts';
import { readCollections } from './read-collection.ts';

/** More than this a sitemap may not hold; the latest stand first. */
const most = 49_000;

/** Every page of the bank that search engines may list, with the day that it last changed. */
export async function mapOfSite(tx: Tx, { origin }: Publisher): Promise<string> {
  const { lines, values } = await openBank(tx);
  const counties = values.valuesOf('county').filter((code) => code !== '00').toSorted();
  const pages: { path: string; changedOn?: string }[] = [
    { path: url('showcase.front'), changedOn: lines[0]?.publishedOn },
    { path: url('showcase.collections') },
    { path: url('showcase.open_data') },
    ...counties.map((code) => ({ path: url('showcase.county', { county: countySlug(code) }), changedOn: values.narrow(lines, { county: code }).hits[0]?.publishedOn })),
    ...(await readCollections(tx)).map(({ slug }) => ({ path: url('showcase.collection', { slug }) })),
    ...lines.slice(0, most).map(({ slug, publishedOn }) => ({ path: url('showcase.example', { slug }), changedOn: publishedOn })),
  ];
  const entries = pages.map(({ path, changedOn }) =>
    element('url', {}, element('loc', {}, origin + path), changedOn === undefined ? null : element('lastmod', {}, changedOn)));
  return xmlDocument(element('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, entries));
}
