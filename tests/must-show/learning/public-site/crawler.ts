import { DOMParser } from 'linkedom';
import { expect } from 'vitest';
import { fetched, parsed, sitemapPaths, structured } from './pages.ts';
import type { Stage } from './stage.ts';

export async function listsWhatThereIs(stage: Stage): Promise<void> {
  const robots = await fetched(stage, '/robots.txt');
  expect(robots.text).toContain(`Sitemap: ${stage.app.address}/sitemap.xml`);
  expect(robots.text).toContain('Disallow: /exempel?');
  const paths = await sitemapPaths(stage);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => /^\/exempel\/[a-z0-9-]+-[0-9a-f]{5}$/.test(path))).toHaveLength(stage.published);
  expect(paths).toEqual(expect.arrayContaining(['/exempel', '/exempel/samlingar', '/exempel/oppna-data', '/exempel/lan/dalarna', `/exempel/${stage.revised.slug}`]));
}

export async function saysWhatItIs(stage: Stage): Promise<void> {
  const titles = new Set<string>();
  const descriptions = new Set<string>();
  const paths = await sitemapPaths(stage);
  for (const path of paths) {
    const { status, text, headers } = await fetched(stage, path);
    expect([path, status]).toEqual([path, 200]);
    expect(headers.get('etag')).toBeTruthy();
    const document = parsed(text);
    const meta = (name: string) => document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? '';
    expect([path, document.querySelector('link[rel=canonical]')?.getAttribute('href')]).toEqual([path, stage.app.address + path]);
    expect([path, meta('robots')]).toEqual([path, '']);
    for (const name of ['description', 'og:title', 'og:description', 'og:url']) expect([path, name, meta(name).length > 5]).toEqual([path, name, true]);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    titles.add(document.querySelector('title')?.textContent ?? '');
    descriptions.add(meta('description'));
  }
  expect(titles.size).toBe(paths.length);
  expect(descriptions.size).toBeGreaterThan(stage.published);
  const [example] = structured(parsed((await fetched(stage, `/exempel/${stage.revised.slug}`)).text));
  expect(example).toMatchObject({
    '@context': 'https://schema.org', '@type': 'Article', headline: stage.revised.title, version: '2', inLanguage: 'sv',
    license: 'http://creativecommons.org/licenses/by/4.0/', url: `${stage.app.address}/exempel/${stage.revised.slug}`,
  });
  const [bank] = structured(parsed((await fetched(stage, '/exempel')).text));
  expect(bank).toMatchObject({ '@type': ['WebSite', 'DataCatalog'], potentialAction: { '@type': 'SearchAction' } });
  const [county] = structured(parsed((await fetched(stage, '/exempel/lan/dalarna')).text));
  expect(county).toMatchObject({ '@type': 'CollectionPage', mainEntity: { '@type': 'ItemList' } });
  const searched = parsed((await fetched(stage, '/exempel?q=barn')).text);
  expect(searched.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex, follow');
}

const largest = 30_000;

export async function sendsNothingElse(stage: Stage): Promise<void> {
  for (const path of await sitemapPaths(stage)) {
    const { text } = await fetched(stage, path);
    const document = parsed(text);
    expect(document.querySelectorAll('script:not([type="application/ld+json"])')).toHaveLength(0);
    const parts = [...document.querySelectorAll('link[rel=stylesheet], link[rel=preload], img, iframe, source')].map(
      (each) => each.getAttribute('href') ?? each.getAttribute('src') ?? '',
    );
    for (const part of parts) expect(part).toMatch(/^\/[^/]/);
    const sizes = await Promise.all([path, ...parts].map((each) => compressedSize(stage, each)));
    expect([path, sizes.reduce((sum, size) => sum + size, 0) <= largest]).toEqual([path, true]);
  }
}

async function compressedSize({ app }: Stage, path: string): Promise<number> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    const asked = request(app.address + path, { headers: { 'accept-encoding': 'br, gzip' } }, (answer) => {
      let size = 0;
      answer.on('data', (chunk: Buffer) => (size += chunk.length));
      answer.on('end', () => resolve(size));
    });
    asked.on('error', reject).end();
  });
}

interface OpenData {
  licence: string;
  examples: { address: string; title: string; version: number }[];
}

export async function feedAndDataAreWhole(stage: Stage): Promise<void> {
  const [json, csv, feed] = await Promise.all(['/exempel/data.json', '/exempel/data.csv', '/exempel/atom.xml'].map((path) => fetched(stage, path)));
  const data = JSON.parse(json?.text ?? '') as OpenData;
  expect(data.licence).toBe('http://creativecommons.org/licenses/by/4.0/');
  expect(data.examples).toHaveLength(stage.published);
  expect(data.examples.find(({ title }) => title === stage.revised.title)).toMatchObject({ version: 2, address: `${stage.app.address}/exempel/${stage.revised.slug}` });
  for (const { title } of data.examples) expect(csv?.text).toContain(title);
  const atom = new DOMParser().parseFromString(feed?.text ?? '', 'text/xml');
  expect(atom.querySelectorAll('entry').length).toBe(Math.min(20, stage.published));
  expect(feed?.headers.get('content-type')).toContain('application/atom+xml');
  const { rows } = await stage.owner.query<{ email: string }>('select email from example_contacts where email is not null');
  for (const { email } of rows) for (const file of [json, csv, feed]) expect(file?.text).not.toContain(email);
}

export async function isDescribedForThePortal(stage: Stage): Promise<void> {
  const { text, headers } = await fetched(stage, '/exempel/dcat.rdf');
  expect(headers.get('content-type')).toContain('application/rdf+xml');
  const rdf = new DOMParser().parseFromString(text, 'text/xml');
  const things = [...rdf.documentElement.children];
  const named = (name: string) => things.filter((each) => each.nodeName === name);
  const holds = (thing: Element | undefined, name: string) => [...(thing?.children ?? [])].filter((each) => each.nodeName === name);
  const asked = {
    'dcat:Catalog': ['dcterms:title', 'dcterms:description', 'dcterms:publisher', 'dcat:dataset', 'dcterms:license', 'foaf:homepage'],
    'dcat:Dataset': ['dcterms:title', 'dcterms:description', 'dcterms:publisher', 'dcat:contactPoint', 'dcat:theme', 'dcat:keyword', 'dcterms:accessRights', 'dcat:distribution'],
    'dcat:Distribution': ['dcat:accessURL', 'dcterms:license', 'dcterms:format'],
    'foaf:Agent': ['foaf:name'],
    'vcard:Organization': ['vcard:fn', 'vcard:hasEmail'],
  };
  for (const [name, properties] of Object.entries(asked)) {
    expect([name, named(name).length > 0]).toEqual([name, true]);
    for (const thing of named(name)) for (const property of properties) expect([name, property, holds(thing, property).length > 0]).toEqual([name, property, true]);
  }
  const abouts = things.map((each) => each.getAttribute('rdf:about') ?? '');
  for (const address of [...abouts, ...[...text.matchAll(/rdf:resource="([^"]*)"/g)].map(([, to = '']) => to)]) expect(address).toMatch(/^(https?:\/\/|mailto:)\S+$/);
  const [dataset] = named('dcat:Dataset');
  for (const each of holds(dataset, 'dcat:distribution')) expect(abouts).toContain(each.getAttribute('rdf:resource'));
  for (const distribution of named('dcat:Distribution')) {
    const address = holds(distribution, 'dcat:downloadURL')[0]?.getAttribute('rdf:resource') ?? '';
    expect((await fetch(address)).status).toBe(200);
  }
}
